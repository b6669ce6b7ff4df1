--liquibase formatted sql
--changeset tagayasu:20261121-4 splitStatements:false

create table product_category (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    code text collate "C" not null,
    name text not null constraint product_category_name check (name <> ''),
    parent_id uuid references product_category,
    position integer not null default 0
);
create unique index product_category_code on product_category (code) where deleted_at is null;

create table product (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    code text collate "C" not null constraint product_code_not_empty check (code <> ''),
    name text not null constraint product_name check (name <> ''),
    name_kana text not null default '',
    category_id uuid constraint product_category references product_category,
    unit_price numeric(18, 4),
    cost numeric(18, 4),
    valid_from date,
    valid_to date
);
create unique index product_code on product (code) where deleted_at is null;

create table sale (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    account_id uuid not null constraint sale_account references account,
    person_id uuid constraint sale_person references person,
    sold_on date not null,
    order_no text collate "C",
    amount numeric(18, 4) not null,
    staff_id uuid constraint sale_staff references app_user,
    note text,
    import_id uuid,
    import_key uuid
);
comment on column sale.import_key is 'Hash of (account, day, product, quantity, amount, n-th occurrence in its file) of an imported sale without an order number';
create unique index sale_order_no on sale (order_no) where order_no is not null and deleted_at is null;
create unique index sale_import_key on sale (import_key) where import_key is not null and deleted_at is null;
create index sale_account on sale (account_id, sold_on desc, id) where deleted_at is null;
create index sale_person on sale (person_id, sold_on desc) where person_id is not null;
create index sale_import on sale (import_id) where import_id is not null;
create index sale_sold_on on sale using brin (sold_on);
create index sale_recent on sale (sold_on desc, id desc) where deleted_at is null;

create table sale_line (
    id uuid primary key,
    sale_id uuid not null constraint sale_line_sale references sale,
    line_no integer not null,
    product_id uuid constraint sale_line_product references product,
    product_name text not null default '',
    quantity numeric(18, 4),
    unit_price numeric(18, 4),
    amount numeric(18, 4) not null,
    constraint sale_line_no unique (sale_id, line_no)
);
create index sale_line_product on sale_line (product_id) where product_id is not null;
