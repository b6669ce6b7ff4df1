--liquibase formatted sql
--changeset tagayasu:20261122-33 splitStatements:false

create table task (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    kind text not null constraint task_kind check (kind <> ''),
    name text not null constraint task_name check (name <> ''),
    note text,
    due_on date,
    remind_at timestamptz,
    remind_by text not null default 'screen' constraint task_remind_by check (remind_by in ('screen', 'mail', 'both')),
    reminded_at timestamptz,
    account_id uuid constraint task_account references account,
    person_id uuid constraint task_person references person,
    subject_kind text,
    subject_id uuid,
    assignee_id uuid not null constraint task_assignee references app_user,
    requester_id uuid not null constraint task_requester references app_user,
    batch_id uuid,
    done_at timestamptz,
    done_by uuid,
    constraint task_done check ((done_at is null) = (done_by is null)),
    constraint task_subject check ((subject_kind is null) = (subject_id is null))
);
comment on column task.due_on is 'The last day on which it is in time';
comment on column task.batch_id is 'The distribution it came with: the same task for others';
create index task_open on task (assignee_id, due_on, id) where deleted_at is null and done_at is null;
create index task_assigned on task (assignee_id, created_at, id) where deleted_at is null;
create index task_requested on task (requester_id, created_at, id) where deleted_at is null;
create index task_of_account on task (account_id) where account_id is not null;
create index task_of_person on task (person_id) where person_id is not null;
create index task_batch on task (batch_id) where batch_id is not null;
create index task_of_subject on task (subject_id) where subject_id is not null;
create index task_remind on task (remind_at)
    where remind_at is not null and reminded_at is null and done_at is null and deleted_at is null;
create unique index task_one_confirmation on task (subject_kind, subject_id)
    where kind = 'confirmation' and done_at is null and deleted_at is null;
