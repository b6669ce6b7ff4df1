-- Two roles in place of one: tagayasu_owner owns the tables and migrates them; tagayasu is what the program serves with,
-- neither superuser nor owner, and under it the journal only grows. Run by a superuser in the program's database before
-- its first start, and again whenever; passwords are set apart. docs/operations.md says when this is needed.
do $$
begin
    if to_regrole('tagayasu_owner') is null then create role tagayasu_owner login; end if;
    if to_regrole('tagayasu') is null then create role tagayasu login; end if;
end $$;

alter schema public owner to tagayasu_owner;
grant usage on schema public to tagayasu;

-- What was made while one role did both.
do $$
declare
    thing text;
begin
    for thing in
        select format('table %s', c.oid::regclass) from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relowner <> 'tagayasu_owner'::regrole
          and (c.relkind in ('r', 'p') or c.relkind = 'S'
               and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i')))
        union all
        select format('routine %s', f.oid::regprocedure) from pg_proc f
        where f.pronamespace = 'public'::regnamespace and f.proowner <> 'tagayasu_owner'::regrole
          and not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e')
    loop
        execute format('alter %s owner to tagayasu_owner', thing);
    end loop;
end $$;

grant select, insert, update, delete on all tables in schema public to tagayasu;
grant usage, select, update on all sequences in schema public to tagayasu;
grant execute on all routines in schema public to tagayasu;
alter default privileges for role tagayasu_owner in schema public grant select, insert, update, delete on tables to tagayasu;
alter default privileges for role tagayasu_owner in schema public grant usage, select, update on sequences to tagayasu;
alter default privileges for role tagayasu_owner in schema public grant execute on routines to tagayasu;

do $$
begin
    if current_setting('server_version_num')::int >= 170000 then -- the right to ANALYZE; earlier servers know none
        grant maintain on all tables in schema public to tagayasu;
        alter default privileges for role tagayasu_owner in schema public grant maintain on tables to tagayasu;
    end if;
    if to_regprocedure('public.narrow_rights()') is not null then call public.narrow_rights(); end if;
end $$;
