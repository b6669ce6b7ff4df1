with hit as materialized (select id from search_doc where kind = 'account' and tsv @@ cast(? as tsquery) limit 20001)
select a.id, a.version, a.code, a.name, a.name_kana, a.parent_id, a.roles, a.industry, a.prefecture, a.city, a.address, a.phone,
    a.owner_id, a.rank, a.previous_rank, a.rank_changed_on, a.rank_inherited, a.rank_override, a.recency_score,
    a.frequency_score, a.monetary_score, a.rank_points, a.monetary, a.last_sale_on
from account a where a.id in (select id from hit) and a.deleted_at is null order by a.sort_key, a.id limit 51
