--liquibase formatted sql
--changeset tagayasu:20261122-31 splitStatements:false

create table notice (
    id uuid primary key,
    user_id uuid not null constraint notice_user references app_user,
    kind text not null constraint notice_kind check (kind <> ''),
    subject_kind text not null,
    subject_id uuid not null,
    actor_id uuid constraint notice_actor references app_user,
    why text not null,
    detail jsonb not null default '{}',
    channel text not null constraint notice_channel check (channel in ('screen', 'mail', 'both')),
    created_at timestamptz not null,
    seen_at timestamptz,
    dismissed_at timestamptz,
    deleted_at timestamptz
);
comment on column notice.actor_id is 'Who caused it; null when the clock did';
comment on column notice.deleted_at is 'Never set: every list asks for it';
create index notice_of_user on notice (user_id, created_at, id);
create index notice_open on notice (user_id, created_at, id) where dismissed_at is null;
create index notice_unseen on notice (user_id) where seen_at is null and dismissed_at is null and channel <> 'mail';

create table notice_choice (
    user_id uuid not null constraint notice_choice_user references app_user,
    kind text not null,
    choice text not null constraint notice_choice_choice check (choice in ('screen', 'mail', 'both', 'none')),
    primary key (user_id, kind)
);
comment on table notice_choice is 'How somebody wants to hear of a kind of notice, where that is not the usual way';
