--liquibase formatted sql
--changeset tagayasu:20261122-3

alter table journal_image add column changes jsonb;
comment on column journal_image.changes is 'What the job made of the row, as in journal.changes; null when it made the row itself';
