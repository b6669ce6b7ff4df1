select a.*, parent.code as parent_code, parent.name as parent_name, head.code as head_code, head.name as head_name,
    bill_to.code as bill_to_code, bill_to.name as bill_to_name, collect_from.code as collect_from_code,
    collect_from.name as collect_from_name,
    (select json_object_agg(system, key order by system) from external_id where noun = 'account' and record_id = a.id) as external_ids,
    exists (select from account b where b.parent_id = a.id and b.deleted_at is null) as has_branches
from account a
left join account parent on parent.id = a.parent_id
left join account head on head.id = a.head_id
left join account bill_to on bill_to.id = a.bill_to_id
left join account collect_from on collect_from.id = a.collect_from_id
where a.id = ? and a.deleted_at is null
