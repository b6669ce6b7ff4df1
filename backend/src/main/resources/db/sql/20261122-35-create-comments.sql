--liquibase formatted sql
--changeset tagayasu:20261122-35 splitStatements:false

create table comment (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid not null constraint comment_author references app_user,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    subject_kind text not null,
    subject_id uuid not null,
    account_id uuid constraint comment_account references account,
    text text not null constraint comment_text check (text <> ''),
    mentions uuid[] not null default '{}',
    edited_at timestamptz
);
comment on column comment.account_id is 'In whose timeline it stands: that of its subject when it was written';
create index comment_of_subject on comment (subject_id, created_at, id) where deleted_at is null;
create index comment_of_account on comment (account_id) where account_id is not null and deleted_at is null;

create table praise (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    subject_kind text not null,
    subject_id uuid not null,
    account_id uuid constraint praise_account references account,
    to_user_id uuid not null constraint praise_to references app_user,
    from_user_id uuid not null constraint praise_from references app_user,
    text text not null constraint praise_text check (text <> ''),
    constraint praise_of_another check (to_user_id <> from_user_id)
);
create index praise_received on praise (to_user_id, created_at, id) where deleted_at is null;
create index praise_given on praise (from_user_id, created_at, id) where deleted_at is null;
create index praise_of_subject on praise (subject_id) where deleted_at is null;
