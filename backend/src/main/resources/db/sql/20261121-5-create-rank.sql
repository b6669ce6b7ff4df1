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
    scheme_id uuid not null constraint rank_run_scheme references rank_scheme,
    as_of date not null,
    window_from date,
    previous_run_id uuid constraint rank_run_previous references rank_run,
    mark text not null,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    started_by uuid,
    sales_counted bigint not null,
    rated integer not null,
    ranked integer not null,
    changed integer not null,
    thresholds jsonb not null default '{}',
    superseded_at timestamptz,
    constraint rank_run_revision unique (period, revision)
);
create unique index rank_run_current on rank_run (period) where superseded_at is null;
comment on column rank_run.window_from is 'The last day before the window; null = all history';
comment on column rank_run.mark is 'What the sales and accounts that were read looked like; an equal mark and scheme mean the same run';
comment on column rank_run.thresholds is 'Per dimension the lowest and highest value that got each score';

create table rank_score (
    run_id uuid not null constraint rank_score_run references rank_run,
    account_id uuid not null,
    account_code text collate "C" not null,
    recency_days integer,
    frequency integer,
    monetary numeric(22, 4),
    recency_score smallint,
    frequency_score smallint,
    monetary_score smallint,
    points integer,
    computed_rank text,
    rank text not null,
    overridden boolean not null,
    previous_rank text,
    changed_on date not null,
    changed_from text,
    primary key (account_id, run_id),
    constraint rank_score_code unique (run_id, account_code)
);
comment on table rank_score is 'One row per unit that has a rank. No foreign key to account: it would lock every account row for the length of a run';
comment on column rank_score.rank is 'The effective rank: the override while there is one, else computed_rank';
comment on column rank_score.changed_from is 'The rank before changed_on, carried from run to run';

create table rank_change (
    run_id uuid not null constraint rank_change_run references rank_run,
    account_id uuid not null constraint rank_change_account references account,
    account_code text collate "C" not null,
    direction text not null constraint rank_change_direction check (direction in ('up', 'down', 'new', 'gone')),
    from_rank text,
    to_rank text,
    primary key (account_id, run_id)
);
create index rank_change_run on rank_change (run_id, account_code);

create table rank_override (
    id uuid primary key,
    account_id uuid not null constraint rank_override_account references account,
    rank text not null,
    reason text not null constraint rank_override_reason check (reason <> ''),
    set_at timestamptz not null,
    set_by uuid,
    lifted_at timestamptz,
    lifted_by uuid
);
create unique index rank_override_standing on rank_override (account_id) where lifted_at is null;
create index rank_override_account on rank_override (account_id, set_at);
comment on table rank_override is 'A rank that a person gave with a reason, and when it ended; account.rank_override repeats the standing one';

create table rank_simulation (
    id uuid primary key,
    job_id uuid,
    created_by uuid,
    created_at timestamptz not null,
    as_of date not null,
    scheme_id uuid,
    rules jsonb not null,
    current_rules jsonb,
    current_run_id uuid,
    finished_at timestamptz
);
create index rank_simulation_created on rank_simulation (created_at);
create table rank_simulation_score (
    simulation_id uuid not null constraint rank_simulation_score_simulation references rank_simulation on delete cascade,
    account_id uuid not null,
    account_code text collate "C" not null,
    recency_days integer,
    frequency integer,
    monetary numeric(22, 4),
    recency_score smallint,
    frequency_score smallint,
    monetary_score smallint,
    points integer,
    computed_rank text,
    rank text,
    overridden boolean not null,
    previous_rank text,
    direction text constraint rank_simulation_score_direction check (direction in ('up', 'down', 'new', 'gone')),
    primary key (simulation_id, account_code, account_id)
);
comment on column rank_simulation_score.rank is 'Null: has a rank now and would have none';
