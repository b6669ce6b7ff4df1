package tagayasu.platform.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchIndex;

/** Every list of the API: condition, search text, visibility, sort, cursor or window, and the count when asked for. */
@ApplicationScoped
public class Listing {

    /** Lists are counted exactly up to here. */
    public static final int COUNTED = 10_000;

    @Inject
    Rows rows;

    @Inject
    Nouns nouns;

    @Inject
    Visibility visibility;

    @Inject
    SearchIndex searchIndex;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    /**
     * What a list of a noun selects.
     *
     * @param columns over alias {@code a}, and over what {@code joins} adds
     * @param joins after the rows of the page have been found; must not change their number
     * @param defaultSort used when the caller names none
     */
    public record Shape<T>(String noun, String columns, Sql joins, String defaultSort, Function<Row, T> map) {}

    private record Keyed<T>(T item, List<String> keys) {}

    public <T> Page<T> page(Shape<T> shape, ListQuery query) {
        return page(shape, query, Sql.TRUE);
    }

    /** @param more a predicate of the resource's own, over alias a */
    public <T> Page<T> page(Shape<T> shape, ListQuery query, Sql more) {
        Noun noun = nouns.require(shape.noun());
        Sorting sorting = new Sorting(noun, "a", query.sort(), shape.defaultSort());
        Sql filter = unsearched(noun, query, more);
        String mark = Cursor.mark(noun.name() + "\n" + query.q(), filter, sorting.text());
        Sql rest = query.cursor() == null
                ? Sql.EMPTY
                : Sql.of("and (")
                        .plus(sorting.after(Cursor.decode(query.cursor(), mark, sorting.size())))
                        .plus(")");
        rest = rest.plus(sorting.orderBy() + " limit " + (query.size() + 1));
        if (query.offset() != null) rest = rest.plus("offset " + query.offset());
        Sql page = fence(noun, query.q())
                .plus("select " + shape.columns() + sorting.columns() + " from (")
                .plus(searching(noun, query.q(), "a.*", filter.plus(rest)))
                .plus(") a")
                .plus(shape.joins())
                .plus(sorting.orderBy());
        List<Keyed<T>> found = rows.list(page, row -> new Keyed<>(shape.map().apply(row), keys(row, sorting.size())));
        boolean more1 = found.size() > query.size();
        List<Keyed<T>> kept = more1 ? found.subList(0, query.size()) : found;
        String next = more1 ? new Cursor(mark, kept.get(kept.size() - 1).keys()).encode() : null;
        Long total = query.counted() ? count(noun, query, filter) : null;
        Boolean capped = total == null ? null : total > COUNTED;
        return new Page<>(
                kept.stream().map(Keyed::item).toList(), next, total == null ? null : Math.min(total, COUNTED), capped);
    }

    /** The records a condition finds, as a predicate over alias a: for counts, bulk work and exports. */
    public Sql filter(Noun noun, ListQuery query, Sql more) {
        Sql filter = unsearched(noun, query, more);
        return searched(query.q()) ? filter.and(Sql.of("a.id in (select id from hit)")) : filter;
    }

    private Sql unsearched(Noun noun, ListQuery query, Sql more) {
        Condition condition = new Condition(nouns, visibility, current.actor().id(), calendar.today());
        List<Sql> parts = new ArrayList<>();
        parts.add(Sql.of("a.deleted_at is null"));
        parts.add(visibility.visible(noun.name(), "a"));
        parts.add(condition.compile(noun, "a", query.where()));
        parts.add(more);
        return Sql.join(" and ", parts);
    }

    private long count(Noun noun, ListQuery query, Sql filter) {
        Sql counted = fence(noun, query.q())
                .plus("select count(*) as n from (")
                .plus(searching(noun, query.q(), "a.id", filter.plus("limit " + (COUNTED + 1))))
                .plus(") counted");
        return rows.list(counted, row -> row.count("n")).get(0);
    }

    private Sql fence(Noun noun, String q) {
        return searched(q) ? SearchIndex.fence(match(noun, q)) : Sql.EMPTY;
    }

    /** Few hits: fetched and sorted. Many: walked in the order of the list. One of the two halves does not run. */
    private Sql searching(Noun noun, String q, String columns, Sql filterAndRest) {
        Sql from = Sql.of("select " + columns + " from " + noun.table() + " a where");
        if (!searched(q)) return from.plus(filterAndRest);
        Sql few = from.plus("(select few from hits) and a.id in (select id from hit) and")
                .plus(filterAndRest);
        Sql many = from.plus("not (select few from hits) and")
                .plus(noun.holds(searchIndex, q, "a"))
                .plus("and")
                .plus(filterAndRest);
        return Sql.join(" union all ", List.of(few, many));
    }

    /** The search hits stand in a fence of their own: ordered by kana, the planner would else walk the whole list. */
    public Sql hits(Noun noun, String q) {
        if (!searched(q)) return Sql.EMPTY;
        return Sql.of("with hit as materialized (").plus(match(noun, q)).plus(")");
    }

    /** Only what the caller may see: for somebody with few records there are then few hits of any term. */
    private Sql match(Noun noun, String q) {
        return noun.match(searchIndex, q, alias -> visibility.visible(noun.name(), alias));
    }

    private static boolean searched(String q) {
        return q != null && !q.isBlank();
    }

    private static List<String> keys(Row row, int size) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < size; i++) keys.add(row.text("k" + i));
        return keys;
    }
}
