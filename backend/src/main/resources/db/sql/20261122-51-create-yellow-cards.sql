--liquibase formatted sql
--changeset tagayasu:20261122-51 splitStatements:false

create table yellow_card (
    id uuid primary key,
    account_id uuid not null constraint yellow_card_account references account,
    counted_from date not null,
    due_on date not null,
    opened_on date not null,
    told_on date,
    escalated_on date,
    at_risk_on date,
    snoozed_until date,
    snooze_reason text,
    snoozed_by uuid,
    cleared_on date,
    cleared_how text constraint yellow_card_cleared_how check (cleared_how in ('visit', 'falseAlarm', 'notDue')),
    cleared_by uuid,
    cleared_by_contact_id uuid constraint yellow_card_contact references contact on delete set null,
    false_alarm_reason text,
    constraint yellow_card_once unique (account_id, counted_from),
    constraint yellow_card_due check (opened_on > due_on),
    constraint yellow_card_cleared check ((cleared_on is null) = (cleared_how is null)),
    constraint yellow_card_snoozed check ((snoozed_until is null) = (snooze_reason is null)),
    constraint yellow_card_false_alarm check ((cleared_how is not distinct from 'falseAlarm') = (false_alarm_reason is not null))
);
create unique index yellow_card_open on yellow_card (account_id) where cleared_on is null;
create index yellow_card_due on yellow_card (due_on, id) where cleared_on is null;
create index yellow_card_account_opened on yellow_card (account_id, opened_on);
create index yellow_card_contact on yellow_card (cleared_by_contact_id) where cleared_by_contact_id is not null;
comment on table yellow_card is 'A customer whose visit is overdue. One card for one neglect, known by the day it is counted from';
comment on column yellow_card.opened_on is 'The morning after the due day, also when nobody was there to open it';
comment on column yellow_card.told_on is 'When the person in charge was told; null = waits, because only so many are told a day';
comment on column yellow_card.cleared_how is 'By a visit, called false by a person, or no longer due because the cycle changed';

create table yellow_morning (
    day date primary key,
    carried_out_at timestamptz not null,
    opened integer not null default 0,
    told integer not null default 0,
    escalated integer not null default 0,
    at_risk integer not null default 0
);
comment on table yellow_morning is 'What was done on the morning of a day; the row is what makes it be done once';

alter table account add yellow_since date;
comment on column account.yellow_since is 'When its open yellow card came; written by the rank wing only';
create index account_yellow on account (yellow_since) where yellow_since is not null;
