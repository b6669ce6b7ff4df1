--liquibase formatted sql
--changeset tagayasu:20261121-8

insert into code_item (id, created_at, updated_at, list, code, name_ja, name_en, position)
select gen_random_uuid(), now(), now(), 'industry', v.code, v.code, v.name_en, 10 * row_number() over ()
from (values
    ('製造', 'Manufacturing'), ('食品', 'Food'), ('印刷', 'Printing'), ('建設', 'Construction'),
    ('卸売', 'Wholesale'), ('小売', 'Retail'), ('運輸', 'Transport'), ('情報通信', 'Information and communication'),
    ('医療・福祉', 'Medical and welfare'), ('宿泊・飲食', 'Accommodation and food service'),
    ('不動産', 'Real estate'), ('金融', 'Finance'), ('教育', 'Education'), ('サービス', 'Services'),
    ('農業', 'Agriculture'), ('電気・ガス・水道', 'Utilities'), ('官公庁', 'Government'), ('その他', 'Other')) as v (code, name_en);
