--liquibase formatted sql
--changeset tagayasu:20261121-2 splitStatements:false

create table department (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    code text not null,
    name text not null constraint department_name check (name <> ''),
    parent_id uuid references department
);
create unique index department_code on department (code) where deleted_at is null;

create table app_user (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    email text not null,
    name text not null constraint app_user_name check (name <> ''),
    name_kana text not null default '',
    role text not null constraint app_user_role check (role in ('admin', 'manager', 'rep', 'clerk', 'reader')),
    department_id uuid not null references department,
    language text not null default 'ja' constraint app_user_language check (language in ('ja', 'en')),
    password_hash text,
    token_version integer not null default 0,
    disabled_at timestamptz
);
create unique index user_email on app_user (lower(email)) where deleted_at is null;
create index app_user_department on app_user (department_id);

create table team (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    name text not null constraint team_name check (name <> '')
);
create unique index team_name on team (name) where deleted_at is null;
create table team_member (
    team_id uuid not null references team on delete cascade,
    user_id uuid not null references app_user,
    primary key (team_id, user_id)
);
create index team_member_user on team_member (user_id);

create table access_rule (
    role text not null,
    noun text not null,
    action text not null,
    scope text not null constraint access_rule_scope check (scope in ('none', 'own', 'team', 'department', 'tree', 'all')),
    primary key (role, noun, action)
);
comment on table access_rule is 'The one policy: what differs from the built-in table AccessPolicy';

create table refresh_token (
    id uuid primary key,
    family_id uuid not null,
    user_id uuid not null references app_user,
    token_hash bytea not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    ended_at timestamptz,
    constraint refresh_token_hash unique (token_hash)
);
create index refresh_token_family on refresh_token (family_id);
create index refresh_token_user on refresh_token (user_id);

create table sign_in_failure (
    subject text primary key,
    failures integer not null,
    last_at timestamptz not null
);

create table setup_link (
    token_hash bytea primary key,
    user_id uuid references app_user,
    expires_at timestamptz not null,
    used_at timestamptz
);
