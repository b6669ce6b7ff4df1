--liquibase formatted sql
--changeset tagayasu:20261122-50 splitStatements:false

create table visit_cycles (
    number integer primary key,
    scheme_id uuid constraint visit_cycles_scheme references rank_scheme,
    set_at timestamptz not null,
    set_by uuid
);
comment on table visit_cycles is 'How often customers of each rank are visited, version by version; the highest number is in force';
comment on column visit_cycles.scheme_id is 'The scheme whose activation brought them; null when a person set them';

create table visit_cycle (
    cycles_number integer not null constraint visit_cycle_cycles references visit_cycles on delete cascade,
    rank text not null,
    days integer constraint visit_cycle_days check (days between 1 and 3650),
    place integer not null,
    primary key (cycles_number, rank)
);
comment on column visit_cycle.days is 'Null = customers of this rank have no cycle';

insert into visit_cycles (number, scheme_id, set_at) select 1, id, activated_at from rank_scheme where state = 'active';
insert into visit_cycle (cycles_number, rank, days, place)
select 1, b.band ->> 'rank', cast(b.band ->> 'visitCycleDays' as integer), b.place
from rank_scheme s, jsonb_array_elements(s.bands) with ordinality as b (band, place) where s.state = 'active';

alter table account
    add visit_cycle_reason text,
    add visit_cycle_by uuid,
    add visit_cycle_at timestamptz,
    add visit_every_days integer,
    add visit_since_on date,
    add visit_excused_on date,
    add visit_due_on date,
    add constraint account_visit_cycle_days check (visit_cycle_days between 1 and 3650),
    add constraint account_visit_cycle_reason check ((visit_cycle_days is null) = (visit_cycle_reason is null));
comment on column account.visit_cycle_days is 'Its own cycle, set by a person with a reason; written by the rank wing only, like all that follow';
comment on column account.visit_every_days is 'The cycle that holds: its own, else that of its rank';
comment on column account.visit_since_on is 'Since when it has had a cycle; a customer without any visit is counted from here';
comment on column account.visit_excused_on is 'A person said that waiting was no neglect: counted anew from here';
comment on column account.visit_due_on is 'The day by which the next visit is due';
create index account_visit_due on account ((coalesce(visit_due_on, '9999-12-31'::date)), id) where deleted_at is null;
