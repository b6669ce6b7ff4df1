--liquibase formatted sql
--changeset tagayasu:20261121-3 splitStatements:false

create table account (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    code text collate "C" not null constraint account_code_not_empty check (code <> ''),
    name text not null constraint account_name check (name <> ''),
    name_kana text not null default '',
    name_en text not null default '',
    sort_key text collate "C" not null default '',
    corporate_number text,
    parent_id uuid constraint account_parent references account,
    head_id uuid not null,
    roles text[] not null default '{customer}',
    industry text,
    postal_code text,
    prefecture text,
    city text,
    address text,
    building text,
    phone text,
    fax text,
    email text,
    website text,
    currency text not null default 'JPY',
    bill_to_id uuid constraint account_bill_to references account,
    collect_from_id uuid constraint account_collect_from references account,
    owner_id uuid constraint account_owner references app_user,
    note text,
    rank_excluded boolean not null default false,
    rank_excluded_reason text,
    rank text,
    previous_rank text,
    rank_changed_on date,
    rank_period text,
    rank_inherited boolean not null default false,
    rank_points integer,
    recency_score smallint,
    frequency_score smallint,
    monetary_score smallint,
    recency_days integer,
    frequency integer,
    monetary numeric(18, 4),
    rank_override text,
    rank_override_reason text,
    rank_override_by uuid,
    rank_override_at timestamptz,
    visit_cycle_days integer,
    first_sale_on date,
    last_sale_on date
);
comment on column account.head_id is 'The topmost ancestor, itself when it has no parent; kept by Account.moveUnder';
comment on column account.sort_key is 'Folded kana, else the folded name; sorts in gojuon order bytewise';
comment on column account.rank is 'The effective rank (the override while there is one); written by the rank wing only';
create unique index account_code on account (code) where deleted_at is null;
create index account_sort on account (sort_key, id) where deleted_at is null;
create index account_owner on account (owner_id, sort_key, id) where deleted_at is null;
create index account_parent on account (parent_id) where parent_id is not null;
create index account_head on account (head_id);
create index account_rank on account (rank, sort_key, id) where deleted_at is null;
create index account_last_sale on account ((coalesce(last_sale_on, '0001-01-01'::date)), id) where deleted_at is null;
create index account_deleted on account (deleted_at) where deleted_at is not null;

create sequence account_code_seq;
create sequence person_code_seq;

create table external_id (
    noun text not null,
    record_id uuid not null,
    system text not null,
    key text not null,
    primary key (noun, record_id, system),
    constraint external_id_unique unique (noun, system, key)
);

create table person (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    code text collate "C" not null constraint person_code_not_empty check (code <> ''),
    family_name text not null constraint person_family_name check (family_name <> ''),
    given_name text not null default '',
    family_kana text not null default '',
    given_kana text not null default '',
    sort_key text collate "C" not null default '',
    phone text,
    mobile text,
    email text,
    note text,
    owner_id uuid constraint person_owner references app_user
);
create unique index person_code on person (code) where deleted_at is null;
create index person_sort on person (sort_key, id) where deleted_at is null;
create index person_owner on person (owner_id) where deleted_at is null;

create table person_home (
    person_id uuid primary key references person,
    postal_code text,
    prefecture text,
    city text,
    address text,
    building text,
    phone text,
    email text,
    birthday date
);
comment on table person_home is 'Home data, apart because another right guards it and erasure removes it';

create table person_staff (
    person_id uuid not null references person,
    user_id uuid not null references app_user,
    primary key (person_id, user_id)
);
comment on table person_staff is 'Our staff in charge of a person besides the owner';
create index person_staff_user on person_staff (user_id);

create table post (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    person_id uuid not null constraint post_person references person,
    account_id uuid not null constraint post_account references account,
    department text not null default '',
    title text not null default '',
    phone text,
    email text,
    started_on date,
    ended_on date,
    constraint post_dates check (ended_on is null or started_on is null or ended_on >= started_on)
);
create index post_person on post (person_id);
create index post_account on post (account_id);
