--liquibase formatted sql
--changeset tagayasu:20261122-70 splitStatements:false

alter table account add column life_cycle text not null default 'prospect'
    constraint account_life_cycle check (life_cycle in ('latent', 'prospect', 'existing', 'dormant'));
alter table account add column life_cycle_on date;
comment on column account.life_cycle is 'Latent and prospect are set by hand; existing and dormant follow from the sales, by one statement of the sales wing';
comment on column account.life_cycle_on is 'Since when; null = since the account was entered';

-- What a day more or less makes of this, the first night of the program puts right by the company''s own day.
update account
set life_cycle = case when last_sale_on > current_date - interval '12 months' then 'existing' else 'dormant' end,
    life_cycle_on = case when last_sale_on > current_date - interval '12 months' then first_sale_on
                         else cast(last_sale_on + interval '12 months' as date) end
where last_sale_on is not null;

create index account_life_cycle on account
    ((case life_cycle when 'latent' then 1 when 'prospect' then 2 when 'existing' then 3 else 4 end), id)
    where deleted_at is null;
