--liquibase formatted sql
--changeset tagayasu:20261123-60 splitStatements:false

create table budget (
    scope text not null constraint budget_scope check (scope in ('staff', 'department', 'product')),
    scope_id uuid not null,
    month date not null constraint budget_month_begins check (extract(day from month) = 1),
    amount numeric(18, 4) not null,
    updated_at timestamptz not null,
    updated_by uuid,
    primary key (scope, scope_id, month)
);
comment on table budget is 'What a person, a department or a product is to sell in a month';
create index budget_month on budget (scope, month) include (scope_id, amount);

-- Sums of a few months are read from these without visiting the records.
create index sale_sums on sale (sold_on) include (staff_id, account_id, amount) where deleted_at is null;
create index deal_open_sums on deal (expected_on) include (owner_id, account_id, amount, percent)
    where deleted_at is null and outcome = 'open';
create index deal_won_sums on deal (closed_on) include (owner_id, account_id, amount)
    where deleted_at is null and outcome = 'won';
