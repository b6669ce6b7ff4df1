package tagayasu.platform.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;

/**
 * The one condition tree: {@code {"all": [..]}}, {@code {"any": [..]}}, {@code {"none": [..]}}, {@code {"field", "op",
 * "value"}} and {@code {"has": relation, "where": {..}}}. Lists, saved views, target lists, bulk edits and exports store
 * and run the same tree. Compiled under the caller's visibility; whatever it does not know is 400.
 */
public final class Condition {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_NODES = 200;
    private static final int MAX_RELATIONS = 8; // each is a subquery for every record

    private final Nouns nouns;
    private final Visibility visibility;
    private final UUID me;
    private final LocalDate today;
    private int nodes;
    private int aliases;

    /**
     * @param me whom the value "me" means
     * @param today in the company's time zone, for the operators that count days
     */
    public Condition(Nouns nouns, Visibility visibility, UUID me, LocalDate today) {
        this.nouns = nouns;
        this.visibility = visibility;
        this.me = me;
        this.today = today;
    }

    /** A predicate over the noun's alias; null or an empty tree is {@code true}. */
    public Sql compile(Noun noun, String alias, JsonNode tree) {
        return tree == null || tree.isNull() || tree.isMissingNode() ? Sql.TRUE : node(noun, alias, tree, "/where", 0);
    }

    private Sql node(Noun noun, String alias, JsonNode node, String at, int depth) {
        if (++nodes > MAX_NODES || depth > MAX_DEPTH) throw Problem.badRequest("condition_too_large", at);
        if (!node.isObject()) throw Problem.badRequest("invalid_condition", at);
        if (node.isEmpty()) return Sql.TRUE;
        if (node.has("all")) return group(noun, alias, node, "all", at, depth);
        if (node.has("any")) return group(noun, alias, node, "any", at, depth);
        if (node.has("none")) return group(noun, alias, node, "none", at, depth);
        if (node.has("has")) return has(noun, alias, node, at, depth);
        return leaf(noun, alias, node, at);
    }

    private Sql group(Noun noun, String alias, JsonNode node, String kind, String at, int depth) {
        onlyKeys(node, at, kind);
        JsonNode children = node.get(kind);
        if (!children.isArray()) throw Problem.badRequest("invalid_condition", at + "/" + kind);
        List<Sql> parts = new ArrayList<>();
        for (int i = 0; i < children.size(); i++)
            parts.add(node(noun, alias, children.get(i), at + "/" + kind + "/" + i, depth + 1));
        if (parts.isEmpty()) return Sql.TRUE;
        Sql joined = Sql.join(kind.equals("all") ? " and " : " or ", parts);
        return kind.equals("none") ? joined.not() : joined;
    }

    private Sql has(Noun noun, String alias, JsonNode node, String at, int depth) {
        onlyKeys(node, at, "has", "where");
        Noun.Relation relation = noun.relation(node.get("has").asText());
        if (relation == null) throw Problem.badRequest("unknown_field", at + "/has");
        Noun other = nouns.require(relation.noun());
        if (aliases == MAX_RELATIONS) throw Problem.badRequest("condition_too_large", at);
        String inner = "r" + ++aliases;
        Sql where = node.has("where") ? node(other, inner, node.get("where"), at + "/where", depth + 1) : Sql.TRUE;
        Sql own = Sql.of(
                Field.written(relation.join(), today).replace("{a}", alias).replace("{b}", inner) + " and " + inner
                        + ".deleted_at is null");
        Sql all = Sql.join(" and ", List.of(own, visibility.visible(other.name(), inner), where));
        return new Sql(
                "exists (select 1 from " + other.table() + " " + inner + " where " + all.text() + ")", all.params());
    }

    private Sql leaf(Noun noun, String alias, JsonNode node, String at) {
        onlyKeys(node, at, "field", "op", "value");
        Field field = noun.field(node.path("field").asText());
        if (field == null) throw Problem.badRequest("unknown_field", at + "/field");
        String op = node.path("op").asText();
        if (!field.type().operators().contains(op)) throw Problem.badRequest("unknown_operator", at + "/op");
        return new Comparison(field.on(alias, today, nouns, visibility), known(field), me, today, at + "/value")
                .of(field, op, node.path("value"));
    }

    /** The records that a reference may name to this caller; null when there is nothing to hide. */
    private Sql known(Field field) {
        Noun target = field.type() == Field.Type.reference ? nouns.referredTo(field) : null;
        Sql visible = target == null ? Sql.TRUE : visibility.visible(target.name(), "known");
        if (visible.equals(Sql.TRUE)) return null;
        return Sql.of("select known.id from " + target.table() + " known where").plus(visible);
    }

    private static void onlyKeys(JsonNode node, String at, String... known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!List.of(known).contains(name)) throw Problem.badRequest("unknown_field", at + "/" + name);
        });
    }
}
