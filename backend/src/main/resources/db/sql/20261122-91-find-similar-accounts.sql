--liquibase formatted sql
--changeset tagayasu:20261122-91 splitStatements:false

create function dialled(typed text) returns text language sql immutable strict parallel safe
return regexp_replace(normalize(typed, nfkc), '(内線|ext|x[0-9]).*|[^0-9]', '', 'gi');
comment on function dialled is 'The digits of a telephone number, without its extension';

create index account_phone on account (dialled(phone)) where deleted_at is null and phone is not null;
create index account_corporate_number on account (corporate_number)
    where deleted_at is null and corporate_number is not null;
