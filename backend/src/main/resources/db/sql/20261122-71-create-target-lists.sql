--liquibase formatted sql
--changeset tagayasu:20261122-71 splitStatements:false

create table target_list (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    name text not null constraint target_list_name check (name <> ''),
    note text,
    owner_id uuid constraint target_list_owner references app_user,
    ready_made text constraint target_list_ready_made unique,
    shared_with text not null constraint target_list_shared check (shared_with in ('me', 'team', 'department', 'all')),
    team_id uuid constraint target_list_team references team,
    department_id uuid constraint target_list_department references department,
    fixed boolean not null,
    condition jsonb,
    q text,
    constraint target_list_owned check ((owner_id is null) = (ready_made is not null)),
    constraint target_list_of_team check ((shared_with = 'team') = (team_id is not null)),
    constraint target_list_of_department check ((shared_with = 'department') = (department_id is not null)),
    constraint target_list_members check (not fixed or condition is null and q is null)
);
comment on column target_list.ready_made is 'Made by the program for everybody, under this name; its words are the screen''s';
create index target_list_by_name on target_list (name, id) where deleted_at is null;

create table target_list_member (
    list_id uuid not null constraint target_list_member_list references target_list on delete cascade,
    account_id uuid not null constraint target_list_member_account references account on delete cascade,
    added_at timestamptz not null,
    added_by uuid,
    primary key (list_id, account_id)
);
comment on table target_list_member is 'Who stands on a list that is kept by hand; the others are computed whenever they are read';
create index target_list_member_account on target_list_member (account_id);

create table target_list_look (
    list_id uuid not null constraint target_list_look_list references target_list on delete cascade,
    user_id uuid not null constraint target_list_look_user references app_user,
    looked_at timestamptz not null,
    account_ids uuid[] not null,
    primary key (list_id, user_id)
);
comment on table target_list_look is 'Whom a reader saw on a list when they last looked, in one row: written and compared whole';

insert into target_list (id, created_at, updated_at, name, ready_made, shared_with, fixed, condition) values
    ('0199f3a2-0001-7000-8000-000000000001', now(), now(), '休眠顧客', 'dormant', 'all', false,
     '{"all": [{"field": "lifeCycle", "op": "in", "value": ["dormant"]}]}'),
    ('0199f3a2-0001-7000-8000-000000000002', now(), now(), '潜在・見込み客', 'latent', 'all', false,
     '{"all": [{"field": "lifeCycle", "op": "in", "value": ["latent", "prospect"]}]}'),
    ('0199f3a2-0001-7000-8000-000000000003', now(), now(), 'ランクが下がった顧客', 'rankFell', 'all', false,
     '{"all": [{"field": "rankMovement", "op": "in", "value": ["down"]}]}');
