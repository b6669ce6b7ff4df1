--liquibase formatted sql
--changeset tagayasu:20261122-60 splitStatements:false

create table complaint (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    account_id uuid not null constraint complaint_account references account,
    person_id uuid constraint complaint_person references person,
    product_id uuid constraint complaint_product references product,
    owner_id uuid constraint complaint_owner references app_user,
    contact_id uuid,
    quote text,
    text text,
    subject text not null constraint complaint_subject check (subject <> ''),
    severity text not null,
    received_on date not null,
    due_on date,
    status text not null constraint complaint_status check (status in ('open', 'inProgress', 'closed')),
    resolution text,
    closed_at timestamptz,
    closed_by uuid,
    constraint complaint_closure check ((status = 'closed') = (closed_at is not null))
);
comment on column complaint.quote is 'The passage of the contact''s text that was marked as this complaint';
create index complaint_account on complaint (account_id, received_on desc, id) where deleted_at is null;
create index complaint_person on complaint (person_id) where person_id is not null;
create index complaint_product on complaint (product_id) where product_id is not null;
create index complaint_owner on complaint (owner_id) where deleted_at is null;
create index complaint_contact on complaint (contact_id) where contact_id is not null;
create index complaint_recent on complaint (received_on desc, id desc) where deleted_at is null;
create index complaint_due on complaint ((coalesce(due_on, '9999-12-31'::date)), id) where deleted_at is null;

create table complaint_handling (
    id uuid primary key,
    complaint_id uuid not null constraint complaint_handling_complaint references complaint,
    at timestamptz not null,
    by_id uuid,
    kind text not null constraint complaint_handling_kind check (kind in ('note', 'accepted', 'closed', 'reopened')),
    text text not null default ''
);
comment on table complaint_handling is 'What was done about a complaint, dated and signed; only added to';
create index complaint_handling_complaint on complaint_handling (complaint_id, id);

alter table account add column open_complaints integer not null default 0;
comment on column account.open_complaints is 'Complaints not closed; written by the voice wing only';

insert into code_item (id, created_at, updated_at, list, code, name_ja, name_en, position)
select gen_random_uuid(), now(), now(), 'complaintSeverity', v.code, v.name_ja, v.name_en, 10 * row_number() over ()
from (values ('high', '重大', 'Serious'), ('medium', '中程度', 'Moderate'), ('low', '軽微', 'Minor'))
    as v (code, name_ja, name_en);
