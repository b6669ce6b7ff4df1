--liquibase formatted sql
--changeset tagayasu:20261123-51 splitStatements:false

create table company (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    name_ja text,
    name_en text,
    postal_code text,
    address_ja text,
    address_en text,
    phone text,
    fax text,
    email text,
    website text,
    registration_number text constraint company_registration_number check (registration_number ~ '^T[0-9]{13}$')
);
comment on table company is 'Whose installation this is; one row';
create unique index company_once on company ((true));
insert into company (id, created_at, updated_at) values ('0199f3a2-0002-7000-8000-000000000001', now(), now());

create table company_picture (
    name text primary key constraint company_picture_name check (name in ('logo', 'seal')),
    content bytea not null,
    changed_at timestamptz not null,
    changed_by uuid
);
comment on table company_picture is 'PNG, written anew from what was uploaded';
