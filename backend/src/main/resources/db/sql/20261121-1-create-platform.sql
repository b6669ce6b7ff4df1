--liquibase formatted sql
--changeset tagayasu:20261121-1 splitStatements:false

create table journal (
    id uuid primary key,
    at timestamptz not null,
    actor_id uuid,
    through text not null constraint journal_through check (through in ('screen', 'api', 'import', 'job', 'system')),
    verb text not null,
    subject_kind text not null,
    subject_id uuid not null,
    subject_label text not null default '',
    related uuid[] not null default '{}',
    changes jsonb not null default '{}',
    personal boolean not null default false
);
comment on table journal is 'Append-only: every change of a business field, written in the transaction of the change';
comment on column journal.changes is '{"field": {"before": .., "after": ..}}; for personal nouns only the names, the values are in journal_personal';
create index journal_subject on journal (subject_id, id desc);
create index journal_related on journal using gin (related);
create index journal_at on journal using brin (at);

create table journal_personal (
    journal_id uuid primary key references journal,
    person_id uuid not null,
    changes jsonb not null
);
comment on table journal_personal is 'Values of personal fields, apart so that erasing a person leaves the journal whole';
create index journal_personal_person on journal_personal (person_id);

create table journal_image (
    journal_id uuid not null references journal,
    row_kind text not null,
    row_id uuid not null,
    before jsonb,
    version_after integer not null,
    primary key (journal_id, row_kind, row_id)
);
comment on table journal_image is 'What a bulk job found before it wrote: null before = the job created the row. Undo reads it.';
create index journal_image_row on journal_image (row_id);

create table job (
    id uuid primary key,
    kind text not null,
    state text not null constraint job_state check (state in ('queued', 'running', 'succeeded', 'failed', 'cancelled', 'undone')),
    owner_id uuid,
    through text not null,
    submitted_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    done bigint not null default 0,
    total bigint,
    counts jsonb not null default '{}',
    params jsonb not null default '{}',
    result_url text,
    errors_url text,
    problem_code text,
    problem_detail text,
    cancel_requested boolean not null default false,
    unique_key text,
    attempt integer not null default 0
);
create unique index job_unique_key on job (unique_key) where unique_key is not null and state in ('queued', 'running', 'succeeded');
create index job_owner on job (owner_id, id desc);

create table idempotency (
    caller_id uuid not null,
    key text not null,
    request_hash text not null,
    status integer not null,
    headers jsonb not null default '{}',
    body bytea,
    created_at timestamptz not null,
    primary key (caller_id, key)
);
create index idempotency_created on idempotency (created_at);

create table setting (
    key text primary key,
    value jsonb not null,
    updated_at timestamptz not null,
    updated_by uuid
);

create table code_item (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    list text not null,
    code text not null,
    name_ja text not null,
    name_en text not null,
    position integer not null default 0,
    valid_from date,
    valid_to date,
    retired_at timestamptz,
    constraint code_item_unique unique (list, code)
);

create table saved_view (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    noun text not null,
    name text not null constraint saved_view_name check (name <> ''),
    owner_id uuid not null,
    shared_with text not null constraint saved_view_shared check (shared_with in ('me', 'team', 'all')),
    team_id uuid,
    condition jsonb,
    q text,
    sort text,
    columns text[] not null default '{}',
    is_default boolean not null default false
);
create index saved_view_noun on saved_view (noun, owner_id);

create table postal_code (
    code char(7) not null,
    prefecture text not null,
    city text not null,
    town text not null,
    position integer not null,
    primary key (code, position)
);
comment on table postal_code is 'Japan Post''s table as the program carries it; the edition is in setting postal_codes';

create table search_doc (
    kind text collate "C" not null,
    id uuid not null,
    name_key text collate "C" not null,
    sort_key text collate "C" not null,
    search_text text collate "C" not null,
    tsv tsvector not null,
    fold_version smallint not null,
    primary key (kind, id)
) partition by list (kind);
comment on table search_doc is 'What the search box searches: folded text and its n-gram lexemes, made in Java by JapaneseText';
create table search_doc_account partition of search_doc for values in ('account');
create table search_doc_person partition of search_doc for values in ('person');
create table search_doc_other partition of search_doc default;
create index search_doc_tsv on search_doc using gin (tsv);
create index search_doc_name on search_doc (name_key, id);
create index search_doc_sort on search_doc (sort_key, id);
