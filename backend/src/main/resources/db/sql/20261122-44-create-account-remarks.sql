--liquibase formatted sql
--changeset tagayasu:20261122-44

create table account_remark (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    account_id uuid not null constraint account_remark_account references account on delete cascade,
    contact_id uuid constraint account_remark_contact references contact on delete set null,
    kind text not null constraint account_remark_kind check (kind in ('issue', 'interest', 'taste', 'comment')),
    text text not null constraint account_remark_text check (text <> ''),
    noted_on date not null,
    noted_by uuid not null constraint account_remark_noted_by references app_user
);
comment on table account_remark is 'What a customer struggles with, cares for and likes, and what we think of it: each dated and signed';
create index account_remark_account on account_remark (account_id, noted_on desc, id desc);
create index account_remark_noted_by on account_remark (noted_by);
create index account_remark_contact on account_remark (contact_id) where contact_id is not null;
