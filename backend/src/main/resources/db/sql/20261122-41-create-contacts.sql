--liquibase formatted sql
--changeset tagayasu:20261122-41 splitStatements:false

create table contact (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    account_id uuid not null constraint contact_account references account,
    state text not null constraint contact_state check (state in ('planned', 'done', 'cancelled')),
    purpose text,
    method text not null,
    subject text not null default '',
    owner_id uuid not null constraint contact_owner references app_user,
    planned_on date,
    planned_from time,
    planned_to time,
    held_on date,
    held_from time,
    held_to time,
    starts_at timestamp generated always as (case when held_on is null then planned_on + coalesce(planned_from, time '00:00')
        else held_on + coalesce(held_from, time '00:00') end) stored not null,
    text text,
    next_action text,
    next_action_on date,
    counts_as_visit boolean not null default false,
    report_to_id uuid constraint contact_report_to references app_user,
    confirmed_by uuid constraint contact_confirmed_by references app_user,
    confirmed_at timestamptz,
    cancelled_reason text,
    source text not null default 'hand',
    constraint contact_held check ((state = 'done') = (held_on is not null)),
    constraint contact_planned check (state = 'done' or planned_on is not null and planned_from is not null and purpose is not null),
    constraint contact_planned_to check (planned_to > planned_from),
    constraint contact_held_to check (held_to > held_from),
    constraint contact_confirmed check ((confirmed_by is null) = (confirmed_at is null) and (confirmed_at is null or state = 'done'))
);
comment on column contact.starts_at is 'When it is held, else planned, on the company''s clock; the order of every list';
comment on column contact.counts_as_visit is 'Of a plan: as its purpose is now; fixed when the result is saved';
create index contact_starts on contact (starts_at, id) where deleted_at is null;
create index contact_account_starts on contact (account_id, starts_at, id) where deleted_at is null;
create index contact_state_starts on contact (state, starts_at, id) where deleted_at is null;
create index contact_owner_starts on contact (owner_id, starts_at) where deleted_at is null;
create index contact_report_to on contact (report_to_id) where report_to_id is not null;
create index contact_created on contact (created_at, id) where deleted_at is null;
create index contact_deleted on contact (deleted_at) where deleted_at is not null;

create table contact_participant (
    contact_id uuid not null constraint contact_participant_contact references contact on delete cascade,
    user_id uuid not null constraint contact_participant_user references app_user,
    primary key (contact_id, user_id)
);
comment on table contact_participant is 'Our people who take part; the owner is one of them';
create index contact_participant_user on contact_participant (user_id, contact_id);

create table contact_person (
    contact_id uuid not null constraint contact_person_contact references contact on delete cascade,
    person_id uuid not null constraint contact_person_person references person on delete cascade,
    primary key (contact_id, person_id)
);
comment on table contact_person is 'Persons who are to be met, or were; an erased person leaves the contact';
create index contact_person_person on contact_person (person_id, contact_id);
