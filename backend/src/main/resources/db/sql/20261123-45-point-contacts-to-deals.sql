--liquibase formatted sql
--changeset tagayasu:20261123-45 splitStatements:false

alter table contact add deal_id uuid constraint contact_deal references deal on delete set null;
comment on column contact.deal_id is 'The deal it is about, of the same tree of accounts when it was chosen';
create index contact_deal on contact (deal_id, starts_at) where deal_id is not null;
create index deal_next_contact on deal (next_contact_on) where next_contact_on is not null;
