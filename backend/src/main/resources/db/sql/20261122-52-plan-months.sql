--liquibase formatted sql
--changeset tagayasu:20261122-52 splitStatements:false

alter table app_user add visits_per_day integer not null default 6
    constraint app_user_visits_per_day check (visits_per_day between 0 and 50);
comment on column app_user.visits_per_day is 'How many visits a day holds when a month is planned';

alter table account add closed_weekdays text[] not null default '{}'
    constraint account_closed_weekdays
        check (closed_weekdays <@ array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
comment on column account.closed_weekdays is 'Days of the week on which it receives nobody';
create index account_owner_visit_due on account (owner_id, visit_due_on) where deleted_at is null and visit_due_on is not null;
