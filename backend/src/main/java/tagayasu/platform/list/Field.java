package tagayasu.platform.list;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field of a noun that conditions, sorts and exports can name.
 *
 * @param sql expression over the noun's alias, written as {@code {a}}, and over {@code {today}}
 * @param options where its values come from: a code list, a noun, or fixed values; empty = free
 */
public record Field(String name, Type type, String sql, String labelJa, String labelEn, List<String> options) {

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

    /** @param today what {@code {today}} stands for: the business day */
    public String on(String alias, LocalDate today) {
        return written(sql, today).replace("{a}", alias);
    }

    static String written(String sql, LocalDate today) {
        return sql.replace("{today}", "date '" + today + "'");
    }
}
