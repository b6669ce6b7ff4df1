--liquibase formatted sql
--changeset tagayasu:20261122-1 splitStatements:false

alter table sign_in_failure add column succeeded_at timestamptz;
comment on table sign_in_failure is 'Attempts to sign in, by a hash of the account, and of the account with the address they come from';
