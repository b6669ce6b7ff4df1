package tagayasu.platform.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Nouns;
import tagayasu.platform.list.Visibility;
import tagayasu.platform.problem.Problem;

/**
 * The one search box: per noun the records that begin as typed (by name, by reading), then those that hold it anywhere.
 * Each tier has an index of its own and a limit, so an unselective term costs no more than a rare one.
 */
@ApplicationScoped
public class SearchBox {

    /** Hits are counted up to here for each noun. */
    static final int COUNTED = 1_000;

    private static final int PREFIX_TIER = 100;
    private static final String LAST_CHARACTER = Character.toString(0x10FFFF);

    @Inject
    Rows rows;

    @Inject
    Nouns nouns;

    @Inject
    Visibility visibility;

    private List<SearchSource> sources;

    @Inject
    void learn(@All List<SearchSource> all) {
        sources = all.stream().filter(SearchSource::inBox).toList();
    }

    /** What was found of one noun, best first; {@code hits} stops at {@link #COUNTED}. */
    record Found(String noun, int hits, List<Hit> items) {}

    record Hit(SearchSource.Card card, List<Highlight.Mark> marks) {}

    private record Ranked(UUID id, int hits) {}

    /** @param kinds nouns to look through; empty = all */
    List<Found> find(String typed, List<String> kinds, int limit) {
        for (String kind : kinds)
            if (sources.stream().noneMatch(source -> source.noun().equals(kind)))
                throw Problem.badRequest("unknown_noun", "kinds");
        TextQuery query = TextQuery.parse(typed);
        return sources.stream()
                .filter(source -> kinds.isEmpty() || kinds.contains(source.noun()))
                .sorted(Comparator.comparing(SearchSource::noun))
                .map(source -> find(source, query, limit))
                .toList();
    }

    private Found find(SearchSource source, TextQuery query, int limit) {
        Sql visible = visibility
                .visible(source.noun(), "a")
                .and(nouns.require(source.noun()).told(query.terms(), "a"));
        if (query.isEmpty() || visible.equals(Sql.FALSE)) return new Found(source.noun(), 0, List.of());
        List<Ranked> ranked = rows.list(
                ranking(source.noun(), table(source.noun()), query, visible, limit),
                row -> new Ranked(row.uuid("id"), row.integer("hits")));
        if (ranked.isEmpty()) return new Found(source.noun(), 0, List.of());
        Map<UUID, SearchSource.Card> cards = source
                .cards(ranked.stream().map(Ranked::id).toList())
                .stream()
                .collect(Collectors.toMap(SearchSource.Card::id, Function.identity()));
        List<Hit> items = ranked.stream()
                .flatMap(r -> Stream.ofNullable(cards.get(r.id())))
                .map(card -> new Hit(card, Highlight.marks(query, card.fields())))
                .toList();
        return new Found(source.noun(), ranked.get(0).hits(), items);
    }

    static Sql ranking(String noun, String table, TextQuery query, Sql visible, int limit) {
        List<String> ways = query.terms().get(0);
        List<Sql> tiers = new ArrayList<>();
        if (query.terms().size() == 1)
            for (String way : ways)
                for (String key : List.of("name_key", "sort_key")) tiers.add(beginning(noun, key, way, table, visible));
        tiers.add(docs(noun)
                .plus(query.predicate())
                .plus("and")
                .plus(seen(table, visible))
                .plus("limit " + COUNTED));
        return Sql.of("with hit as materialized (")
                .plus(Sql.join(" union ", tiers))
                .plus("""
                        )
                        select id, (select cast(count(*) as integer) from hit) as hits
                        from hit, (select cast(? as text[]) as ways) asked
                        order by
                            case when name_key = any(ways) then -1
                                 when sort_key = any(ways) then 0
                                 when exists (select from unnest(ways) w where starts_with(name_key, w) or starts_with(sort_key, w)) then 1
                                 when exists (select from unnest(ways) w where strpos(name_key, w) > 0 or strpos(sort_key, w) > 0) then 2
                                 else 3 end,
                            sort_key, length(name_key), name_key, id""", ways)
                .plus("limit " + limit);
    }

    /** The last tier holds these too; this one puts them first where there are too many for it. */
    private static Sql beginning(String noun, String key, String way, String table, Sql visible) {
        return Sql.of("select d.id, d.name_key, d.sort_key from (")
                .plus(docs(noun))
                .plus("d." + key + " >= ? and d." + key + " < ?", way, way + LAST_CHARACTER)
                .plus("order by d." + key + ", d.id limit " + (visible.equals(Sql.TRUE) ? PREFIX_TIER : COUNTED))
                .plus(") d where")
                .plus(seen(table, visible))
                .plus("limit " + PREFIX_TIER);
    }

    private static Sql docs(String noun) {
        return Sql.of("select d.id, d.name_key, d.sort_key from search_doc d where d.kind = ? and", noun);
    }

    private static Sql seen(String table, Sql visible) {
        if (visible.equals(Sql.TRUE)) return Sql.TRUE;
        return Sql.of("d.id in (select a.id from " + table + " a where a.deleted_at is null and")
                .plus(visible)
                .plus(")");
    }

    private String table(String noun) {
        return nouns.require(noun).table();
    }
}
