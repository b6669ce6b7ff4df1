--liquibase formatted sql
--changeset tagayasu:20261121-6 splitStatements:false

create table import (
    id uuid primary key,
    version integer not null default 0,
    job_id uuid not null,
    kind text not null constraint import_kind check (kind in ('accounts', 'persons', 'products', 'sales')),
    state text not null constraint import_state check (state in ('received', 'staged', 'checked', 'applied', 'failed', 'undone')),
    file_name text not null,
    file_size bigint not null,
    plan jsonb not null,
    columns jsonb not null default '[]',
    created_by uuid not null,
    created_at timestamptz not null,
    applied_at timestamptz,
    undone_at timestamptz,
    counts jsonb not null default '{}',
    journal_id uuid
);
create table import_file (
    import_id uuid not null references import on delete cascade,
    part integer not null,
    bytes bytea not null,
    primary key (import_id, part)
);
create table import_row (
    import_id uuid not null references import on delete cascade,
    line_no bigint not null,
    cells text[] not null,
    outcome text constraint import_row_outcome check (outcome in ('new', 'updated', 'duplicate', 'error')),
    faults jsonb,
    record_id uuid,
    primary key (import_id, line_no)
);
create index import_row_outcome on import_row (import_id, outcome, line_no);
