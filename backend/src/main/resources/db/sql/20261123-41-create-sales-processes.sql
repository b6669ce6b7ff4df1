--liquibase formatted sql
--changeset tagayasu:20261123-41 splitStatements:false

create table sales_process (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    name_ja text not null constraint sales_process_name_ja check (name_ja <> ''),
    name_en text not null constraint sales_process_name_en check (name_en <> ''),
    position integer not null default 0,
    retired_at timestamptz
);

create table sales_stage (
    id uuid primary key,
    process_id uuid not null constraint sales_stage_process references sales_process,
    position integer not null,
    name_ja text not null constraint sales_stage_name_ja check (name_ja <> ''),
    name_en text not null constraint sales_stage_name_en check (name_en <> ''),
    probability text,
    retired_at timestamptz
);
comment on column sales_stage.probability is 'Of the code list dealProbability: what a deal gets when it enters the stage';
create index sales_stage_process on sales_stage (process_id, position);

insert into sales_process (id, created_at, updated_at, name_ja, name_en, position)
values ('01a20000-0000-7000-8000-000000000001', now(), now(), '標準', 'Standard', 10);

insert into sales_stage (id, process_id, position, name_ja, name_en, probability)
select cast('01a20000-0000-7000-8000-0000000001' || lpad(cast(v.position as text), 2, '0') as uuid),
       '01a20000-0000-7000-8000-000000000001', v.position, v.name_ja, v.name_en, v.probability
from (values (1, 'アプローチ', 'Approach', 'E'), (2, 'ヒアリング', 'Needs', 'D'), (3, '提案', 'Proposal', 'C'),
             (4, '見積', 'Quotation', 'B'), (5, '最終交渉', 'Negotiation', 'A'))
    as v (position, name_ja, name_en, probability);

insert into code_item (id, created_at, updated_at, list, code, name_ja, name_en, number, position)
select gen_random_uuid(), now(), now(), 'dealProbability', v.code, v.name_ja, v.name_en, v.percent, 10 * row_number() over ()
from (values ('A', 'A ほぼ確実', 'A nearly certain', 90), ('B', 'B 有望', 'B likely', 70), ('C', 'C 五分五分', 'C even', 50),
             ('D', 'D 可能性あり', 'D possible', 30), ('E', 'E 未知数', 'E unknown', 10))
    as v (code, name_ja, name_en, percent);

insert into code_item (id, created_at, updated_at, list, code, name_ja, name_en, flags, position)
select gen_random_uuid(), now(), now(), 'dealClosing', v.code, v.name_ja, v.name_en, v.flags, 10 * row_number() over ()
from (values ('won', '受注', 'Won', '{won}'::text[]), ('lost', '失注', 'Lost', '{lost}'),
             ('onHold', '保留', 'On hold', '{}'), ('cancelled', '中止', 'Cancelled', '{}'))
    as v (code, name_ja, name_en, flags);

insert into code_item (id, created_at, updated_at, list, code, name_ja, name_en, position)
select gen_random_uuid(), now(), now(), v.list, v.code, v.name_ja, v.name_en, 10 * row_number() over (partition by v.list)
from (values ('lostReason', 'price', '価格', 'Price'), ('lostReason', 'competitor', '競合他社', 'Competitor'),
             ('lostReason', 'function', '機能・仕様', 'Function'), ('lostReason', 'timing', '時期', 'Timing'),
             ('lostReason', 'budget', '予算なし', 'No budget'), ('lostReason', 'noDecision', '検討中止', 'No decision'),
             ('lostReason', 'other', 'その他', 'Other'),
             ('dealPart', 'decisionMaker', '意思決定者', 'Decision maker'), ('dealPart', 'contact', '窓口', 'Contact'),
             ('dealPart', 'user', '利用者', 'User'), ('dealPart', 'influencer', '影響者', 'Influencer'),
             ('dealPart', 'opponent', '反対者', 'Opponent'))
    as v (list, code, name_ja, name_en);
