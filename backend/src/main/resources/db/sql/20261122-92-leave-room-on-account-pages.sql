--liquibase formatted sql
--changeset tagayasu:20261122-92 splitStatements:false

-- Every month a ranking writes days and amounts of nearly all accounts: with room on its page a row is changed in place,
-- and none of the indexes is touched. Pages that are full already get the room as their rows move away.
alter table account set (fillfactor = 50);
