--liquibase formatted sql
--changeset tagayasu:20261122-43 splitStatements:false

alter table account add last_contact_on date, add last_visit_on date, add next_visit_on date;
comment on column account.last_contact_on is 'Last contact that was held; written by the activity wing only, like the next two';
comment on column account.last_visit_on is 'Last held contact that counts as a visit';
comment on column account.next_visit_on is 'Earliest standing plan from today that would count as a visit; refreshed each night';
create index account_last_contact on account ((coalesce(last_contact_on, '0001-01-01'::date)), id) where deleted_at is null;
create index account_last_visit on account ((coalesce(last_visit_on, '0001-01-01'::date)), id) where deleted_at is null;
create index account_next_visit on account (next_visit_on) where next_visit_on is not null;
