--liquibase formatted sql
--changeset tagayasu:20261122-40

alter table code_item add flags text[] not null default '{}';
comment on column code_item.flags is 'What a code means to the program, of the flags that its list offers, such as countsAsVisit';
