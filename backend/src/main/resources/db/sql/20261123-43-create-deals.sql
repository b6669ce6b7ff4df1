--liquibase formatted sql
--changeset tagayasu:20261123-43 splitStatements:false

create table deal (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    account_id uuid not null constraint deal_account references account,
    name text not null constraint deal_name check (name <> ''),
    owner_id uuid not null constraint deal_owner references app_user,
    stage_id uuid not null constraint deal_stage references sales_stage,
    probability text not null,
    percent numeric(5, 2) not null constraint deal_percent check (percent between 0 and 100),
    amount numeric(18, 4) not null default 0,
    expected_on date not null,
    opened_on date not null,
    campaign_id uuid constraint deal_campaign references campaign,
    urgent_by date,
    note text,
    outcome text not null default 'open' constraint deal_outcome check (outcome in ('open', 'won', 'lost', 'other')),
    closing text,
    closed_on date,
    closed_by uuid,
    closing_reason text,
    closing_note text,
    sale_id uuid constraint deal_sale references sale,
    last_contact_on date,
    next_contact_on date,
    import_id uuid,
    constraint deal_closure check ((outcome = 'open') = (closed_on is null) and (outcome = 'open') = (closing is null))
);
comment on column deal.percent is 'Of its probability; follows the master while the deal is open';
comment on column deal.last_contact_on is 'Last contact that was held about it; written by the activity wing only';
comment on column deal.next_contact_on is 'Earliest contact that is planned about it; written by the activity wing only';
create index deal_account on deal (account_id, expected_on) where deleted_at is null;
create index deal_owner on deal (owner_id, expected_on, id) where deleted_at is null;
create index deal_due on deal (expected_on, id) where deleted_at is null;
create index deal_open on deal (stage_id, expected_on, id) include (owner_id, account_id, amount, percent)
    where deleted_at is null and outcome = 'open';
create index deal_closed on deal (closed_on desc, id desc) where deleted_at is null and outcome <> 'open';
create index deal_campaign on deal (campaign_id) where campaign_id is not null;
create index deal_sale on deal (sale_id) where sale_id is not null;

create table deal_line (
    id uuid primary key,
    deal_id uuid not null constraint deal_line_deal references deal,
    line_no integer not null,
    product_id uuid constraint deal_line_product references product,
    product_name text not null default '',
    quantity numeric(18, 4),
    unit_price numeric(18, 4),
    amount numeric(18, 4) not null,
    constraint deal_line_no unique (deal_id, line_no)
);
create index deal_line_product on deal_line (product_id) where product_id is not null;

create table deal_person (
    deal_id uuid not null constraint deal_person_deal references deal,
    person_id uuid not null constraint deal_person_person references person,
    part text,
    primary key (deal_id, person_id)
);
create index deal_person_person on deal_person (person_id);

create table deal_state (
    id uuid primary key,
    deal_id uuid not null constraint deal_state_deal references deal,
    from_at timestamptz not null,
    to_at timestamptz,
    by_id uuid,
    stage_id uuid not null,
    probability text not null,
    percent numeric(5, 2) not null,
    amount numeric(18, 4) not null,
    expected_on date not null,
    owner_id uuid not null,
    account_id uuid not null,
    outcome text not null
);
comment on table deal_state is 'One row for each span of time in which nothing that is counted of a deal changed';
create index deal_state_deal on deal_state (deal_id, from_at);
create unique index deal_state_now on deal_state (deal_id) where to_at is null;
create index deal_state_then on deal_state (expected_on, from_at, to_at) where outcome = 'open';
