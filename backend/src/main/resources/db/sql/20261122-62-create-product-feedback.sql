--liquibase formatted sql
--changeset tagayasu:20261122-62 splitStatements:false

create table product_feedback (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    account_id uuid constraint product_feedback_account references account,
    person_id uuid constraint product_feedback_person references person,
    product_id uuid constraint product_feedback_product references product,
    owner_id uuid constraint product_feedback_owner references app_user,
    contact_id uuid,
    quote text,
    text text not null constraint product_feedback_text check (text <> ''),
    score smallint constraint product_feedback_score check (score between 1 and 5),
    heard_on date not null
);
comment on column product_feedback.product_id is 'Null while nobody has said which product is meant';
comment on column product_feedback.score is '1 (bad) to 5 (good); null while nobody has judged it';
create index product_feedback_product on product_feedback (product_id, heard_on desc, id) where deleted_at is null;
create index product_feedback_account on product_feedback (account_id, heard_on desc, id) where account_id is not null;
create index product_feedback_person on product_feedback (person_id) where person_id is not null;
create index product_feedback_owner on product_feedback (owner_id) where deleted_at is null;
create index product_feedback_contact on product_feedback (contact_id) where contact_id is not null;
create index product_feedback_recent on product_feedback (heard_on desc, id desc) where deleted_at is null;
