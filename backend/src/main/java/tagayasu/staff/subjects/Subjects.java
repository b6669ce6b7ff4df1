package tagayasu.staff.subjects;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Nouns;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;

/** Finds the records that things are about: their titles, accounts and owners, each as one reader may see them. */
@ApplicationScoped
public class Subjects {

    @Inject
    Access access;

    @Inject
    Nouns nouns;

    @Inject
    Rows rows;

    private Map<String, SubjectKind> kinds;

    @Inject
    void learn(@All List<SubjectKind> published) {
        kinds = published.stream().collect(Collectors.toMap(SubjectKind::noun, Function.identity()));
    }

    /** A record by its noun and id. */
    public record Ref(String kind, UUID id) {}

    /** @param accountId null when it belongs to no account */
    public record Card(String title, UUID accountId) {}

    public Set<String> kinds() {
        return kinds.keySet();
    }

    /** Those that the caller may see; the others are missing. One statement, whatever the kinds. */
    public Map<Ref, Card> seen(Collection<Ref> refs) {
        return cards(refs, noun -> access.visible(noun, "a"));
    }

    /** What those of these ids are called that are records which the caller may see, whatever their kinds. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        Map<UUID, String> titles = new HashMap<>();
        List<Ref> refs = ids.stream()
                .flatMap(id -> kinds.keySet().stream().map(kind -> new Ref(kind, id)))
                .toList();
        seen(refs).forEach((ref, card) -> titles.put(ref.id(), card.title()));
        return titles;
    }

    /** Those that this user may see. */
    public Map<Ref, Card> seenBy(UUID user, Collection<Ref> refs) {
        return cards(refs, noun -> access.visibleTo(user, noun, "a"));
    }

    /** 404 unless there is such a record and the caller may see it. */
    public Card require(String kind, UUID id) {
        Ref ref = new Ref(kind, id);
        Card card = seen(List.of(ref)).get(ref);
        if (card == null) throw Problem.notFound();
        return card;
    }

    /** Who has the record in charge; empty when nobody has. */
    public List<UUID> owners(Ref ref) {
        if (!kinds.containsKey(ref.kind())) return List.of();
        return rows
                .list(access.ownersOf(ref.kind(), ref.id()), row -> Optional.ofNullable(row.uuid("owner_id")))
                .stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Holds for a row with {@code subject_kind} and {@code subject_id} whose record the caller may see. */
    public Sql visible(String alias) {
        return visible(alias, kinds.keySet());
    }

    /** @param about the kinds of records that such rows are about */
    public Sql visible(String alias, Collection<String> about) {
        List<Sql> ways = about.stream()
                .map(noun -> Sql.of(
                                alias + ".subject_kind = ? and " + alias + ".subject_id in (select told.id from "
                                        + nouns.require(noun).table() + " told where told.id = " + alias
                                        + ".subject_id and told.deleted_at is null and",
                                noun)
                        .plus(access.visible(noun, "told"))
                        .plus(")"))
                .toList();
        return Sql.of("(").plus(Sql.join(" or ", ways)).plus(")");
    }

    private Map<Ref, Card> cards(Collection<Ref> refs, Function<String, Sql> visible) {
        List<Sql> parts = new ArrayList<>();
        refs.stream()
                .filter(ref -> kinds.containsKey(ref.kind()))
                .collect(Collectors.groupingBy(Ref::kind, Collectors.mapping(Ref::id, Collectors.toSet())))
                .forEach((noun, ids) -> parts.add(select(kinds.get(noun), ids).plus(visible.apply(noun))));
        Map<Ref, Card> found = new HashMap<>();
        if (parts.isEmpty()) return found;
        rows.list(
                Sql.join(" union all ", parts),
                row -> found.put(
                        new Ref(row.text("kind"), row.uuid("id")),
                        new Card(row.text("title"), row.uuid("account_id"))));
        return found;
    }

    private Sql select(SubjectKind kind, Set<UUID> ids) {
        String columns = "select cast(? as text) as kind, a.id, " + kind.title() + " as title, cast(" + kind.account()
                + " as uuid) as account_id from " + nouns.require(kind.noun()).table() + " a";
        return Sql.of(
                columns.replace("{a}", "a") + " where a.id = any(?) and a.deleted_at is null and", kind.noun(), ids);
    }
}
