package tagayasu.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.text.JapaneseText;

/** The table search_doc: written in the transaction that changes the record, asked by lists and by the search box. */
@ApplicationScoped
public class SearchIndex {

    public static final String COPY =
            "copy search_doc (kind, id, name_key, sort_key, search_text, tsv, fold_version) from stdin";

    private static final String PUT = """
            insert into search_doc (kind, id, name_key, sort_key, search_text, tsv, fold_version)
            select u.kind, u.id, u.name_key, u.sort_key, u.search_text, cast(u.tsv as tsvector), cast(? as smallint)
            from unnest(cast(? as text[]), cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                as u (kind, id, name_key, sort_key, search_text, tsv)
            on conflict (kind, id) do update
            set name_key = excluded.name_key, sort_key = excluded.sort_key, search_text = excluded.search_text,
                tsv = excluded.tsv, fold_version = excluded.fold_version
            where search_doc.search_text <> excluded.search_text or search_doc.fold_version <> excluded.fold_version""";

    /** Above the hits of any family name among a million: these stand together in kana order, where walking finds none. */
    private static final int FEW = 20_000;

    @Inject
    Rows rows;

    public void put(SearchDoc doc) {
        putAll(List.of(doc));
    }

    /** At most one doc for each record. For more than some ten thousand, {@link #COPY} their {@link SearchDoc#copyLine}. */
    public void putAll(Collection<SearchDoc> docs) {
        if (docs.isEmpty()) return;
        rows.update(Sql.of(
                        PUT,
                        (int) JapaneseText.VERSION,
                        column(docs, SearchDoc::kind),
                        column(docs, SearchDoc::id),
                        column(docs, SearchDoc::nameKey),
                        column(docs, SearchDoc::sortKey),
                        column(docs, SearchDoc::text),
                        column(docs, SearchDoc::vector))
                .keepPlan());
    }

    public void remove(String kind, UUID id) {
        rows.update(Sql.of("delete from search_doc where kind = ? and id = ?", kind, id));
    }

    /** Selects the ids of one kind that hold every term of what was typed; put it into a materialized CTE. */
    public Sql match(String kind, String typed) {
        return Sql.of("select id from search_doc where kind = ? and", kind)
                .plus(TextQuery.parse(typed).predicate());
    }

    /**
     * For lists in a sort order of their own: the CTEs {@code hit} (ids) and {@code hits} ({@code few}: all of them are in
     * {@code hit}). Where they are many a list does better to walk in its order and ask {@link #holds} of each row; the
     * planner cannot know which, so a list offers both ways and runs one.
     *
     * @param match selects {@code id}, such as {@link #match}
     */
    public static Sql fence(Sql match) {
        return Sql.of("with hit as materialized (select id from (")
                .plus(match)
                .plus(") matched limit " + (FEW + 1) + "), hits as materialized (select count(*) <= " + FEW
                        + " as few from hit)");
    }

    /** Whether the record with this id, an expression such as {@code a.id}, holds what was typed. */
    public Sql holds(String kind, String typed, String id) {
        return Sql.of(
                        "exists (select from search_doc where search_doc.kind = ? and search_doc.id = " + id + " and",
                        kind)
                .plus(TextQuery.parse(typed).predicate())
                .plus(")");
    }

    /** The folded ways in which each term of what was typed can be meant; of each term one must be found. */
    public static List<List<String>> terms(String typed) {
        return TextQuery.parse(typed).terms();
    }

    private static List<?> column(Collection<SearchDoc> docs, Function<SearchDoc, ?> value) {
        return docs.stream().map(value).toList();
    }
}
