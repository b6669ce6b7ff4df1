--liquibase formatted sql
--changeset tagayasu:20261122-61 splitStatements:false

create table competitor (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    name text not null constraint competitor_name_not_empty check (name <> ''),
    name_kana text not null default '',
    sort_key text collate "C" not null default '',
    aliases text[] not null default '{}',
    website text,
    note text
);
create unique index competitor_name on competitor (name) where deleted_at is null;
create index competitor_sort on competitor (sort_key, id) where deleted_at is null;

create table competitor_move (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    competitor_id uuid constraint competitor_move_competitor references competitor,
    account_id uuid constraint competitor_move_account references account,
    person_id uuid constraint competitor_move_person references person,
    product_id uuid constraint competitor_move_product references product,
    owner_id uuid constraint competitor_move_owner references app_user,
    contact_id uuid,
    quote text,
    text text,
    kind text not null,
    their_product text,
    price numeric(18, 4) constraint competitor_move_price check (price >= 0),
    seen_on date not null
);
comment on column competitor_move.competitor_id is 'Null while nobody has said who it was';
comment on column competitor_move.product_id is 'Our product that theirs stands against';
comment on column competitor_move.price is 'As seen, in the account''s currency, else the installation''s';
create index competitor_move_competitor on competitor_move (competitor_id, seen_on desc, id) where deleted_at is null;
create index competitor_move_account on competitor_move (account_id, seen_on desc, id) where account_id is not null;
create index competitor_move_person on competitor_move (person_id) where person_id is not null;
create index competitor_move_product on competitor_move (product_id) where product_id is not null;
create index competitor_move_owner on competitor_move (owner_id) where deleted_at is null;
create index competitor_move_contact on competitor_move (contact_id) where contact_id is not null;
create index competitor_move_recent on competitor_move (seen_on desc, id desc) where deleted_at is null;

insert into code_item (id, created_at, updated_at, list, code, name_ja, name_en, position)
select gen_random_uuid(), now(), now(), 'competitorMoveKind', v.code, v.name_ja, v.name_en, 10 * row_number() over ()
from (values ('price', '値引き・価格', 'Price'), ('product', '新商品', 'New product'), ('offer', '提案・売り込み', 'Offer'),
    ('supply', '納期・供給', 'Supply'), ('staff', '担当・体制', 'People'), ('other', 'その他', 'Other'))
    as v (code, name_ja, name_en);
