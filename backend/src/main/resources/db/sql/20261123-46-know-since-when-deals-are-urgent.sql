--liquibase formatted sql
--changeset tagayasu:20261123-46 splitStatements:false

alter table deal add urgent_at timestamptz;
update deal set urgent_at = updated_at where urgent_by is not null;
alter table deal add constraint deal_urgent check ((urgent_at is null) = (urgent_by is null));
comment on column deal.urgent_at is 'When it was said to be urgent by that day; what is done from then on is an action';
create index deal_urgent_by on deal (urgent_by) where urgent_by is not null and outcome = 'open' and deleted_at is null;
