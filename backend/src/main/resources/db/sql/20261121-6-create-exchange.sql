--liquibase formatted sql
--changeset tagayasu:20261121-6 splitStatements:false

create table import (
    id uuid primary key,
    version integer not null default 0,
    job_id uuid not null,
    kind text not null constraint import_kind check (kind in ('accounts', 'persons', 'products', 'sales')),
    state text not null constraint import_state check (state in ('received', 'staged', 'checked', 'applied', 'undone')),
    file_name text not null,
    file_size bigint not null,
    row_count bigint not null,
    plan jsonb not null,
    columns text[] not null,
    created_by uuid not null,
    created_at timestamptz not null,
    applied_at timestamptz,
    undone_at timestamptz,
    counts jsonb not null default '{}',
    journal_id uuid
);
comment on column import.state is 'received: the file is here; staged: its rows are; checked: a dry run judged them; applied, undone';
comment on column import.plan is 'As it was asked for, with everything detected filled in';
create index import_created on import (created_by, id desc);

create table import_file (
    import_id uuid not null references import on delete cascade,
    part integer not null,
    bytes bytea not null,
    primary key (import_id, part)
);
comment on table import_file is 'The file until its rows are staged';

create table import_row (
    import_id uuid not null references import on delete cascade,
    line_no bigint not null,
    row_id uuid not null,
    cells text[] not null,
    vals text[] not null,
    malformed boolean not null,
    outcome text not null
        constraint import_row_outcome check (outcome in ('new', 'updated', 'duplicate', 'error')),
    record_id uuid,
    faults jsonb,
    kept text,
    primary key (import_id, line_no)
);
comment on column import_row.row_id is 'Made while staging; the id of the record that the row will create, if it creates one';
comment on column import_row.vals is 'What the cells mean, in the order of the names of the plan''s fields';
comment on column import_row.malformed is 'A cell cannot be read at all, whatever is stored already';
comment on column import_row.kept is 'Why undo left the record as it is';
create index import_row_error on import_row (import_id, line_no) where outcome = 'error';
