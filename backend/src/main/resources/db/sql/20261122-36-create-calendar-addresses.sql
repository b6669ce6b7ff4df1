--liquibase formatted sql
--changeset tagayasu:20261122-36

create table calendar_address (
    id uuid primary key,
    user_id uuid not null constraint calendar_address_user references app_user,
    token_hash bytea not null,
    created_at timestamptz not null,
    read_at timestamptz,
    constraint calendar_address_token unique (token_hash),
    constraint calendar_address_one unique (user_id)
);
comment on table calendar_address is 'The private address of somebody''s calendar; who knows it reads it. Revoked = deleted';
