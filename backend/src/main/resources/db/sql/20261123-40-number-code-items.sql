--liquibase formatted sql
--changeset tagayasu:20261123-40 splitStatements:false

alter table code_item add column number numeric(9, 2);
comment on column code_item.number is 'What its list counts by, such as the percentage of a probability; null in lists without one';
