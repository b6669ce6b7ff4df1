--liquibase formatted sql
--changeset tagayasu:20261121-9 splitStatements:false

create procedure narrow_rights() language plpgsql as $$
declare
    holder regrole;
begin
    for holder in
        select distinct g.grantee from pg_class c, aclexplode(c.relacl) g
        where c.oid in ('journal'::regclass, 'journal_image'::regclass, 'journal_personal'::regclass, 'databasechangelog'::regclass)
          and g.grantee not in (0, c.relowner)
    loop
        execute format('revoke update, delete, truncate on journal, journal_image, journal_personal from %s', holder);
        execute format('revoke insert, update, delete, truncate on databasechangelog, databasechangeloglock from %s', holder);
    end loop;
end $$;
comment on procedure narrow_rights is 'Whoever is not the owner may read the journal and add to it, no more; roles.sql calls it after its grants';
call narrow_rights();

create function forget_person(erased uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from person where id = erased and deleted_at is null) then
        raise exception 'person % is not in the bin', erased using errcode = 'insufficient_privilege';
    end if;
    delete from journal_personal where person_id = erased;
    delete from journal_image where row_kind = 'person' and row_id = erased;
    delete from journal_image i using post p where p.person_id = erased and i.row_kind = 'post' and i.row_id = p.id;
end $$;
comment on function forget_person is 'The one way by which values leave the journal: those of a person who is erased from the bin';
revoke execute on function forget_person from public;
