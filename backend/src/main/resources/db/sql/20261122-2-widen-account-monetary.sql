--liquibase formatted sql
--changeset tagayasu:20261122-2

alter table account alter column monetary type numeric(22, 4);
