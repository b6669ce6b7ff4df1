--liquibase formatted sql
--changeset tagayasu:20261123-30 splitStatements:false

create index idempotency_answer on idempotency (created_at) where body is not null;
comment on table idempotency is 'Keys of requests that were done: the answer for a day, the key for half a year';
