--liquibase formatted sql
--changeset tagayasu:20261123-42 splitStatements:false

create table campaign (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    deleted_by uuid,
    code text collate "C" not null constraint campaign_code_not_empty check (code <> ''),
    name text not null constraint campaign_name check (name <> ''),
    kind text,
    starts_on date not null,
    ends_on date,
    cost numeric(18, 4),
    note text,
    constraint campaign_period check (ends_on is null or ends_on >= starts_on)
);
comment on table campaign is 'A marketing activity that deals, cards and forms name as their source';
create unique index campaign_code on campaign (code) where deleted_at is null;
create index campaign_recent on campaign (starts_on desc, id desc) where deleted_at is null;

insert into code_item (id, created_at, updated_at, list, code, name_ja, name_en, position)
select gen_random_uuid(), now(), now(), 'campaignKind', v.code, v.name_ja, v.name_en, 10 * row_number() over ()
from (values ('exhibition', '展示会', 'Exhibition'), ('seminar', 'セミナー', 'Seminar'), ('web', 'ウェブ', 'Web'),
             ('mail', 'ダイレクトメール', 'Direct mail'), ('phone', 'テレアポ', 'Telephone'), ('referral', '紹介', 'Referral'),
             ('other', 'その他', 'Other'))
    as v (code, name_ja, name_en);
