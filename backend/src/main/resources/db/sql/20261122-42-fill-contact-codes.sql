--liquibase formatted sql
--changeset tagayasu:20261122-42

insert into code_item (id, created_at, updated_at, list, code, name_ja, name_en, position, flags)
select gen_random_uuid(), now(), now(), 'contactPurpose', v.code, v.code, v.name_en, 10 * row_number() over (),
       case when v.visit then array['countsAsVisit'] else '{}'::text[] end
from (values
    ('訪問', 'Visit', true), ('商談', 'Negotiation', true), ('提案', 'Proposal', true), ('見積', 'Quotation', false),
    ('納品', 'Delivery', false), ('クレーム対応', 'Complaint handling', true), ('挨拶', 'Courtesy call', true),
    ('年始挨拶', 'New Year''s greeting', true), ('点検・サポート', 'Inspection and support', true), ('集金', 'Collection', false),
    ('問い合わせ対応', 'Answer to an inquiry', false), ('情報収集', 'Gathering information', false),
    ('その他', 'Other', false)) as v (code, name_en, visit);

insert into code_item (id, created_at, updated_at, list, code, name_ja, name_en, position)
select gen_random_uuid(), now(), now(), 'contactMethod', v.code, v.code, v.name_en, 10 * row_number() over ()
from (values
    ('訪問', 'Visit'), ('電話', 'Telephone'), ('メール', 'E-mail'), ('来社', 'Visit to us'), ('Web会議', 'Video call'),
    ('FAX', 'Fax'), ('手紙', 'Letter'), ('その他', 'Other')) as v (code, name_en);
