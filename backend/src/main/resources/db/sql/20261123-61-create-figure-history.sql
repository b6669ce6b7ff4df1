--liquibase formatted sql
--changeset tagayasu:20261123-61 splitStatements:false

create table figure_history (
    kind text not null constraint figure_history_kind
        check (kind in ('sales', 'wonDeals', 'staffBudget', 'departmentBudget')),
    month date not null,
    key_id uuid,
    account_owner_id uuid,
    amount numeric(24, 4) not null,
    records integer not null,
    from_on date not null,
    to_on date
);
comment on table figure_history is 'Sums of a month as they stood at the end of the days from_on up to but not including to_on; written each morning where they changed';
comment on column figure_history.key_id is 'The person or department whose figure it is; null = of nobody';
comment on column figure_history.account_owner_id is 'Who had the accounts of the records in charge then: it decides who may see the figure';
create unique index figure_history_now on figure_history (kind, month,
    coalesce(key_id, '00000000-0000-0000-0000-000000000000'), coalesce(account_owner_id, '00000000-0000-0000-0000-000000000000'))
    where to_on is null;
create index figure_history_then on figure_history (kind, month, from_on, to_on);
