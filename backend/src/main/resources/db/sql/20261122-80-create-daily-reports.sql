--liquibase formatted sql
--changeset tagayasu:20261122-80 splitStatements:false

create table daily_report (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    user_id uuid not null constraint daily_report_user references app_user,
    reported_on date not null,
    remarks text,
    submitted_at timestamptz,
    entries jsonb,
    plans jsonb,
    constraint daily_report_day unique (user_id, reported_on),
    constraint daily_report_snapshot check ((submitted_at is null) = (entries is null) and (entries is null) = (plans is null))
);
comment on column daily_report.entries is 'What the day''s contacts said when it was submitted; of persons the ids only. Null while a draft, which is computed';
create index daily_report_recent on daily_report (reported_on desc, id desc) where deleted_at is null;

create table daily_report_reading (
    report_id uuid not null constraint daily_report_reading_report references daily_report,
    user_id uuid not null constraint daily_report_reading_user references app_user,
    read_at timestamptz not null,
    primary key (report_id, user_id)
);
