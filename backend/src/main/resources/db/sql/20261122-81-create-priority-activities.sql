--liquibase formatted sql
--changeset tagayasu:20261122-81 splitStatements:false

create table priority_activity (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    owner_id uuid not null constraint priority_activity_owner references app_user,
    department_id uuid not null constraint priority_activity_department references department,
    name text not null constraint priority_activity_name check (name <> ''),
    valid_from date not null,
    valid_to date not null,
    condition jsonb not null,
    points integer not null constraint priority_activity_points check (points between 1 and 1000),
    ranking_shown boolean not null default false,
    constraint priority_activity_period check (valid_to >= valid_from)
);
comment on column priority_activity.department_id is 'The results of its people, and of those of the departments below, count';
comment on column priority_activity.condition is 'Condition tree over the noun contact';
comment on column priority_activity.ranking_shown is 'Whether the team sees who has how many points';
create index priority_activity_period on priority_activity (valid_to, valid_from) where deleted_at is null;
