--liquibase formatted sql
--changeset tagayasu:20261122-2 splitStatements:false

create index sale_created on sale (created_at, id) where deleted_at is null;
create index sale_amount on sale (amount, id) where deleted_at is null;
create index person_created on person (created_at, id) where deleted_at is null;
create index account_created on account (created_at, id) where deleted_at is null;
