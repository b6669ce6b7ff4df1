--liquibase formatted sql
--changeset tagayasu:20261123-50 splitStatements:false

create table paper_layout (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    kind text not null constraint paper_layout_kind check (kind <> ''),
    language text not null constraint paper_layout_language check (language in ('ja', 'en')),
    number integer not null constraint paper_layout_number check (number > 0),
    source text not null constraint paper_layout_source check (length(source) <= 200000),
    in_use boolean not null,
    constraint paper_layout_once unique (kind, language, number)
);
comment on table paper_layout is 'Layouts put in the place of the shipped ones; a text never changes, a new one has a new number';
create unique index paper_layout_in_use on paper_layout (kind, language) where in_use;
