package tagayasu.platform.list;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchIndex;

/**
 * A kind of record as conditions, lists and exports see it. A wing builds its nouns once and publishes each as a bean.
 */
public final class Noun {

    private final String name;
    private final String table;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<String, SortKey> sorts = new LinkedHashMap<>();

    /**
     * Records of another noun that belong to a record: what {@code has} asks for.
     *
     * @param join predicate between the two, with {@code {a}} for this noun's alias and {@code {b}} for the other's
     */
    record Relation(String noun, String join) {}

    /**
     * A sort key. Its expression is never null, so that a cursor can compare with it.
     *
     * @param cast the PostgreSQL type of the expression
     */
    record SortKey(String name, String sql, String cast) {
        String on(String alias) {
            return sql.replace("{a}", alias);
        }
    }

    private Search search;
    private Told told = (terms, alias) -> Sql.TRUE;
    private String guard;

    private Noun(String name, String table) {
        this.name = name;
        this.table = table;
        this.guard = name;
    }

    public static Noun of(String name, String table) {
        return new Noun(name, table);
    }

    public Noun field(Field.Type type, String name, String sql, String ja, String en, String... options) {
        fields.put(name, new Field(name, type, sql, ja, en, Arrays.asList(options)));
        return this;
    }

    public Noun relation(String name, String noun, String join) {
        relations.put(name, new Relation(noun, join));
        return this;
    }

    public Noun sort(String name, String sql, String cast) {
        sorts.put(name, new SortKey(name, sql, cast));
        return this;
    }

    /** For a noun without search text of its own: what the search box of its list looks through instead. */
    public Noun searchedBy(Search other) {
        search = other;
        return this;
    }

    /** The two ways to search a list: what fits, where that is little, and whether a record fits, where it is much. */
    public interface Search {

        /**
         * Selects {@code id} of the records that fit what was typed; an id may come twice.
         *
         * @param seen the predicate that rows under an alias may be seen
         */
        Sql match(SearchIndex index, String typed, Function<String, Sql> seen);

        /** Whether the record under this alias fits. */
        Sql holds(SearchIndex index, String typed, String alias);
    }

    /** For search text that holds more than every reader of a record may see. */
    public interface Told {

        /**
         * Whether what the caller may see of the record under this alias holds what was typed; its whole text does.
         *
         * @param terms see {@link SearchIndex#terms}
         */
        Sql holds(List<List<String>> terms, String alias);
    }

    public Noun told(Told rule) {
        told = rule;
        return this;
    }

    public Sql told(List<List<String>> terms, String alias) {
        return told.holds(terms, alias);
    }

    /** For rows that are part of another noun's record: its rights are theirs. Their table carries its {@code owner_id}. */
    public Noun guardedAs(String noun) {
        guard = noun;
        return this;
    }

    /** The noun whose rights hold for these records. */
    public String guard() {
        return guard;
    }

    Sql match(SearchIndex index, String typed, Function<String, Sql> seen) {
        if (search != null) return search.match(index, typed, seen);
        Sql all = index.match(name, typed);
        Sql rows = seen.apply("v").and(told(SearchIndex.terms(typed), "v"));
        if (rows.equals(Sql.TRUE)) return all;
        return all.plus("and id in (select v.id from " + table + " v where v.deleted_at is null and")
                .plus(rows)
                .plus(")");
    }

    Sql holds(SearchIndex index, String typed, String alias) {
        if (search != null) return search.holds(index, typed, alias);
        return index.holds(name, typed, alias + ".id").and(told(SearchIndex.terms(typed), alias));
    }

    public String name() {
        return name;
    }

    public String table() {
        return table;
    }

    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    List<ConditionFieldResource.RelationView> relations() {
        return relations.entrySet().stream()
                .map(r -> new ConditionFieldResource.RelationView(
                        r.getKey(), r.getValue().noun()))
                .toList();
    }

    List<String> sorts() {
        return List.copyOf(sorts.keySet());
    }

    Field field(String field) {
        return fields.get(field);
    }

    Relation relation(String relation) {
        return relations.get(relation);
    }

    SortKey sort(String sort) {
        return sorts.get(sort);
    }

    /** Refuses a sort that names a key which this noun does not have (400). Null and empty are none. */
    public void checkSort(String sort) {
        if (sort != null && !sort.isBlank()) new Sorting(this, "a", sort, sort);
    }
}
