package tagayasu.platform.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.text.StorableCharacters;

/** One leaf of a condition as SQL: the operator of a field's type against a client's value, which is always a parameter. */
final class Comparison {

    private static final int LONGEST_TEXT = 200;

    private final String expression;
    private final UUID me;
    private final LocalDate today;
    private final String at;
    private final Sql known;

    /** @param known selects ids of what a reference may name, under alias {@code known}; null = anything */
    Comparison(String expression, Sql known, UUID me, LocalDate today, String at) {
        this.expression = expression;
        this.known = known;
        this.me = me;
        this.today = today;
        this.at = at;
    }

    Sql of(Field field, String op, JsonNode value) {
        return switch (field.type()) {
            case text -> text(op, value);
            case code -> text(op, value);
            case codes -> codes(op, many(value, field.options().contains("users") ? this::person : this::string));
            case number -> ordered(op, value, this::number, "numeric");
            case date -> date(op, value);
            case flag -> Sql.of(expression + " = ?", flag(value));
            case reference -> known == null ? equality(op, value, this::id) : reference(op, value);
        };
    }

    private Sql text(String op, JsonNode value) {
        String folded = "lower(normalize(" + expression + ", NFKC))";
        return switch (op) {
            case "contains" -> Sql.of("strpos(" + folded + ", lower(normalize(?, NFKC))) > 0", string(value));
            case "startsWith" -> Sql.of("starts_with(" + folded + ", lower(normalize(?, NFKC)))", string(value));
            case "empty" -> Sql.of("coalesce(" + expression + ", '') = ''");
            case "notEmpty" -> Sql.of("coalesce(" + expression + ", '') <> ''");
            default -> equality(op, value, this::string);
        };
    }

    private <T> Sql equality(String op, JsonNode value, Function<JsonNode, T> read) {
        return switch (op) {
            case "eq" -> Sql.of(expression + " = ?", read.apply(value));
            case "ne" -> Sql.of(expression + " is distinct from ?", read.apply(value));
            case "in" -> Sql.of(expression + " = any(?)", many(value, read));
            case "notIn" -> Sql.of(expression + " = any(?)", many(value, read)).not();
            case "empty" -> Sql.of(expression + " is null");
            case "notEmpty" -> Sql.of(expression + " is not null");
            default -> throw new IllegalStateException(op);
        };
    }

    /** What the caller may not see is nothing: the id of a hidden record finds as much as one that nobody has. */
    private Sql reference(String op, JsonNode value) {
        return switch (op) {
            case "eq", "ne" -> {
                Sql same = Sql.of(expression + " = (").plus(known).plus("and known.id = ?)", id(value));
                yield op.equals("eq") ? same : same.not();
            }
            case "in", "notIn" -> {
                Sql among = Sql.of(expression + " = any(array(")
                        .plus(known)
                        .plus("and known.id = any(?)))", many(value, this::id));
                yield op.equals("in") ? among : among.not();
            }
            default -> {
                Sql any = Sql.of("exists (").plus(known).plus("and known.id = " + expression + ")");
                yield op.equals("notEmpty") ? any : any.not();
            }
        };
    }

    private Sql codes(String op, List<String> codes) {
        return switch (op) {
            case "hasAny" -> Sql.of(expression + " && ?", codes);
            case "hasAll" -> Sql.of(expression + " @> ?", codes);
            default -> Sql.of(expression + " && ?", codes).not();
        };
    }

    private Sql date(String op, JsonNode value) {
        return switch (op) {
            case "withinDays" ->
                Sql.of(expression + " > ? and " + expression + " <= ?", today.minusDays(days(value)), today);
            case "olderThanDays" -> // "for N days or never": who never had any is the oldest of all
                Sql.of("(" + expression + " is null or " + expression + " <= ?)", today.minusDays(days(value)));
            default -> ordered(op, value, this::day, "date");
        };
    }

    private <T> Sql ordered(String op, JsonNode value, Function<JsonNode, T> read, String type) {
        String hole = " cast(? as " + type + ")";
        return switch (op) {
            case "eq" -> Sql.of(expression + " =" + hole, read.apply(value));
            case "ne" -> Sql.of(expression + " is distinct from" + hole, read.apply(value));
            case "lt" -> Sql.of(expression + " <" + hole, read.apply(value));
            case "le" -> Sql.of(expression + " <=" + hole, read.apply(value));
            case "gt" -> Sql.of(expression + " >" + hole, read.apply(value));
            case "ge" -> Sql.of(expression + " >=" + hole, read.apply(value));
            case "empty" -> Sql.of(expression + " is null");
            case "notEmpty" -> Sql.of(expression + " is not null");
            case "between" -> {
                if (!value.isArray() || value.size() != 2) throw wrong();
                yield Sql.of(
                        expression + " between" + hole + " and" + hole,
                        read.apply(value.get(0)),
                        read.apply(value.get(1)));
            }
            default -> throw new IllegalStateException(op);
        };
    }

    private <T> List<T> many(JsonNode value, Function<JsonNode, T> read) {
        if (!value.isArray() || value.isEmpty() || value.size() > 1000) throw wrong();
        List<T> all = new ArrayList<>();
        value.forEach(one -> all.add(read.apply(one)));
        return all;
    }

    private String string(JsonNode value) {
        boolean usable = value.isTextual() && value.textValue().length() <= LONGEST_TEXT;
        if (!usable || !StorableCharacters.all(value.textValue())) throw wrong();
        return value.textValue();
    }

    private BigDecimal number(JsonNode value) {
        if (!value.isNumber()) throw wrong();
        return value.decimalValue();
    }

    private boolean flag(JsonNode value) {
        if (!value.isBoolean()) throw wrong();
        return value.booleanValue();
    }

    private int days(JsonNode value) {
        if (!value.isInt() || value.intValue() < 0 || value.intValue() > 100_000) throw wrong();
        return value.intValue();
    }

    private LocalDate day(JsonNode value) {
        try {
            LocalDate day = LocalDate.parse(string(value));
            if (BusinessCalendar.isUsual(day)) return day;
        } catch (DateTimeException e) {
            // said below
        }
        throw wrong();
    }

    private UUID id(JsonNode value) {
        String text = string(value);
        if (text.equals("me")) return me;
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
    }

    /** Of our people, also "me", as a field of several holds them: by their ids as texts. */
    private String person(JsonNode value) {
        return String.valueOf(id(value));
    }

    private Problem wrong() {
        return Problem.badRequest("invalid_value", at);
    }
}
