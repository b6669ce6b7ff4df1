select * from account where id = ?;
update account set version = version + 1, updated_at = now(), note = cast(random() as text) where id = ?;
insert into journal (id, at, through, verb, subject_kind, subject_id, changes)
    values (gen_random_uuid(), now(), 'system', 'updated', 'account', ?, '{"note": {"before": "a", "after": "b"}}')
