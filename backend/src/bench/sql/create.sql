select nextval('account_code_seq');
insert into account (id, version, created_at, updated_at, code, name, sort_key, head_id)
    select n.id, 0, now(), now(), 'T' || n.id, '㈱試験商事', 'しけんしょうじ', n.id from (select cast(? as uuid) as id) n;
insert into search_doc (kind, id, name_key, sort_key, search_text, tsv, fold_version)
    values ('account', ?, '試験商事', '試験商事', '株式会社試験商事 試験商事', cast('''株式'' ''式会'' ''会社'' ''社試'' ''試験'' ''験商'' ''商事'' ''事''' as tsvector), 1);
insert into journal (id, at, through, verb, subject_kind, subject_id, changes)
    values (gen_random_uuid(), now(), 'system', 'created', 'account', ?, '{"name": {"after": "㈱試験商事"}}')
