-- A 409 points at the field whose name stands in the constraint after the table's.
alter table code_item rename constraint code_item_unique to code_item_code;
alter table external_id rename constraint external_id_unique to external_id_external_ids;
