with hit as materialized (select id from search_doc where kind = 'account' and tsv @@ cast('''赤木''' as tsquery))
select a.id, a.code, a.name, a.name_kana, a.prefecture, a.city, a.address, a.phone, a.owner_id, a.rank, a.last_sale_on, a.sort_key
from account a where a.id in (select id from hit) and a.deleted_at is null order by a.sort_key, a.id limit 51
