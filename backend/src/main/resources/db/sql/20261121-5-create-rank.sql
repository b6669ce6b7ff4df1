--liquibase formatted sql
--changeset tagayasu:20261121-5 splitStatements:false

create table rank_scheme (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    number integer not null,
    name text not null constraint rank_scheme_name check (name <> ''),
    state text not null constraint rank_scheme_state check (state in ('draft', 'active', 'closed')),
    source text not null constraint rank_scheme_source check (source in ('sales', 'wonDeals')),
    window_months integer constraint rank_scheme_window check (window_months between 1 and 1200),
    roll_up text not null constraint rank_scheme_roll_up check (roll_up in ('headOffice', 'account')),
    recency jsonb not null,
    frequency jsonb not null,
    monetary jsonb not null,
    bands jsonb not null,
    activated_at timestamptz,
    closed_at timestamptz,
    constraint rank_scheme_number unique (number)
);
create unique index rank_scheme_one_active on rank_scheme (state) where state = 'active';

create table rank_run (
    id uuid primary key,
    period char(7) not null,
    revision integer not null,
    scheme_id uuid not null references rank_scheme,
    as_of date not null,
    previous_run_id uuid references rank_run,
    sales_mark text not null,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    started_by uuid,
    sales_counted bigint not null,
    rated integer not null,
    changed integer not null,
    superseded_at timestamptz,
    constraint rank_run_revision unique (period, revision)
);
comment on column rank_run.sales_mark is 'What the sales and exclusions looked like; equal marks and scheme mean the same run';

create table rank_score (
    run_id uuid not null references rank_run,
    account_id uuid not null references account,
    account_code text collate "C" not null,
    recency_days integer,
    frequency integer,
    monetary numeric(18, 4),
    recency_score smallint,
    frequency_score smallint,
    monetary_score smallint,
    points integer,
    rank text not null,
    overridden text,
    previous_rank text,
    primary key (run_id, account_id)
);
create index rank_score_account on rank_score (account_id);
create index rank_score_code on rank_score (run_id, account_code);

create table rank_change (
    id uuid primary key,
    run_id uuid not null references rank_run,
    account_id uuid not null references account,
    account_code text collate "C" not null,
    direction text not null constraint rank_change_direction check (direction in ('up', 'down', 'new', 'gone')),
    from_rank text,
    to_rank text,
    before jsonb,
    after jsonb
);
create index rank_change_run on rank_change (run_id, direction);
create index rank_change_account on rank_change (account_id);

create table rank_simulation (
    id uuid primary key,
    job_id uuid not null,
    created_by uuid,
    created_at timestamptz not null,
    as_of date not null,
    scheme jsonb not null,
    result jsonb
);
create table rank_simulation_score (
    simulation_id uuid not null references rank_simulation on delete cascade,
    account_id uuid not null,
    account_code text collate "C" not null,
    recency_days integer,
    frequency integer,
    monetary numeric(18, 4),
    recency_score smallint,
    frequency_score smallint,
    monetary_score smallint,
    points integer,
    rank text not null,
    overridden text,
    previous_rank text,
    primary key (simulation_id, account_id)
);
create index rank_simulation_score_code on rank_simulation_score (simulation_id, account_code);
