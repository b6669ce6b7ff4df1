--liquibase formatted sql
--changeset tagayasu:20261122-72

insert into target_list (id, created_at, updated_at, name, ready_made, shared_with, fixed, condition) values
    ('0199f3a2-0001-7000-8000-000000000004', now(), now(), 'イエローカードの顧客', 'yellow', 'all', false,
     '{"all": [{"field": "yellow", "op": "eq", "value": true}]}');
