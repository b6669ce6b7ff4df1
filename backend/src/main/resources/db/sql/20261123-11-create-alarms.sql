--liquibase formatted sql
--changeset tagayasu:20261123-11 splitStatements:false

create table alarm (
    id uuid primary key,
    kind text not null constraint alarm_kind check (kind <> ''),
    subject_kind text not null,
    subject_id uuid not null,
    account_id uuid constraint alarm_account references account on delete cascade,
    owner_id uuid constraint alarm_owner references app_user,
    note text,
    due_on date not null,
    opened_on date not null,
    told_on date,
    escalated_on date,
    snoozed_until date,
    snooze_reason text,
    snoozed_by uuid,
    cleared_on date,
    cleared_how text constraint alarm_cleared_how check (cleared_how in ('gone', 'off')),
    cleared_by uuid,
    deleted_at timestamptz,
    constraint alarm_due check (opened_on > due_on),
    constraint alarm_cleared check ((cleared_on is null) = (cleared_how is null)),
    constraint alarm_snoozed check ((snoozed_until is null) = (snooze_reason is null))
);
comment on table alarm is 'Something about a record that should have been done by a day and was not';
comment on column alarm.owner_id is 'Whoever has the matter in hand, as of the last look at the record';
comment on column alarm.note is 'What is to be done, where the name of the record does not say it';
comment on column alarm.due_on is 'The last day on which it was in time';
comment on column alarm.opened_on is 'The morning after that, also when nobody was there to open it; of one that came back the morning on which it did';
comment on column alarm.told_on is 'When the owner was told; null = not yet, or put off';
comment on column alarm.cleared_how is 'The cause is gone, or such alarms were switched off';
comment on column alarm.cleared_by is 'Whose change took the cause away; null when the clock found it gone';
comment on column alarm.deleted_at is 'Never set: every list asks for it';
create unique index alarm_open on alarm (kind, subject_id) where cleared_on is null;
create index alarm_subject on alarm (subject_id, kind);
create index alarm_of_owner on alarm (owner_id, due_on, id) where cleared_on is null;
create index alarm_due_on on alarm (due_on, id);
create index alarm_of_account on alarm (account_id, opened_on) where account_id is not null;

create index contact_next_action on contact (next_action_on)
    where next_action_on is not null and state = 'done' and deleted_at is null;
create index task_due on task (due_on) where due_on is not null and done_at is null and deleted_at is null;
create index complaint_unanswered on complaint (received_on) where status <> 'closed' and deleted_at is null;
