--liquibase formatted sql
--changeset tagayasu:20261122-34

create index notice_unseen_of_subject on notice (subject_id) where seen_at is null and dismissed_at is null;
