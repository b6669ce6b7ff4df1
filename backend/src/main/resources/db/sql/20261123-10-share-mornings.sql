--liquibase formatted sql
--changeset tagayasu:20261123-10 splitStatements:false

create table morning (
    work text not null,
    day date not null,
    carried_out_at timestamptz not null,
    counts jsonb not null default '{}',
    primary key (work, day)
);
comment on table morning is 'What was done on the morning of a day; the row is what makes it be done once';

insert into morning (work, day, carried_out_at, counts)
select 'yellow', day, carried_out_at,
       jsonb_build_object('opened', opened, 'told', told, 'escalated', escalated, 'atRisk', at_risk)
from yellow_morning;
drop table yellow_morning;
