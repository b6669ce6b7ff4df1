package tagayasu.platform.list;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Sql;

/**
 * A field of a noun that conditions, sorts and exports can name.
 *
 * @param sql expression over the noun's alias, written as {@code {a}}, and over {@code {today}}; {@code {sees account
 *     p.account_id}} in it holds where the caller may see the account of that id
 * @param options where its values come from: a code list, a noun, or fixed values; empty = free
 */
public record Field(String name, Type type, String sql, String labelJa, String labelEn, List<String> options) {

    private static final Pattern SEES = Pattern.compile("\\{sees (\\w+) ([\\w.]+)}");

    @Schema(name = "ConditionFieldType")
    public enum Type {
        text,
        code,
        codes,
        number,
        date,
        flag,
        reference;

        /** Operators of each type; the names are the API's. */
        List<String> operators() {
            return switch (this) {
                case text -> List.of("contains", "eq", "ne", "startsWith", "in", "notIn", "empty", "notEmpty");
                case code -> List.of("in", "notIn", "eq", "ne", "startsWith", "empty", "notEmpty");
                case codes -> List.of("hasAny", "hasAll", "hasNone");
                case number -> List.of("ge", "le", "gt", "lt", "eq", "ne", "between", "empty", "notEmpty");
                case date ->
                    List.of(
                            "withinDays",
                            "olderThanDays",
                            "ge",
                            "le",
                            "gt",
                            "lt",
                            "eq",
                            "between",
                            "empty",
                            "notEmpty");
                case flag -> List.of("eq");
                case reference -> List.of("eq", "ne", "in", "notIn", "empty", "notEmpty");
            };
        }
    }

    /** What a filter builder needs to offer the field. */
    @Schema(name = "ConditionField")
    public record View(
            @NotNull String name,
            @NotNull Type type,
            @NotNull String labelJa,
            @NotNull String labelEn,
            @NotNull List<String> operators,
            @NotNull List<String> options) {}

    View view() {
        return new View(name, type, labelJa, labelEn, type.operators(), options);
    }

    /**
     * @param today what {@code {today}} stands for: the business day
     * @param visibility of the one who asks
     */
    public String on(String alias, LocalDate today, Nouns nouns, Visibility visibility) {
        String expression = written(sql, today).replace("{a}", alias);
        return SEES.matcher(expression).replaceAll(found -> {
            Noun noun = nouns.require(found.group(1));
            return Matcher.quoteReplacement(sees(noun, found.group(2), visibility.visible(noun.name(), "known")));
        });
    }

    private static String sees(Noun noun, String id, Sql visible) {
        if (visible.equals(Sql.TRUE)) return "true";
        return "exists (select from " + noun.table() + " known where known.id = " + id + " and " + visible.inlined()
                + ")";
    }

    static String written(String sql, LocalDate today) {
        return sql.replace("{today}", "date '" + today + "'");
    }
}
