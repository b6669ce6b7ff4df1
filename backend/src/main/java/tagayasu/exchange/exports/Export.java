package tagayasu.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;
import tagayasu.platform.list.Field;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.Nouns;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** Writes the records that a condition finds, as far as the caller may export them, and tells the journal. */
@ApplicationScoped
class Export {

    static final int MOST = 200_000;
    private static final int BATCH = 2_000;

    @Inject
    Access access;

    @Inject
    Nouns nouns;

    @Inject
    Listing listing;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    /** Returns the number of records. @throws Problem 403 without the right to export, 422 beyond {@link #MOST} */
    @Transactional
    int write(ExportInput input, Locale language, Path file) throws IOException {
        access.check(Action.EXPORT, input.noun());
        Noun noun = nouns.require(input.noun());
        List<Field> fields = fields(noun, input.columns());
        boolean english = language.getLanguage().equals("en");
        List<String> names =
                fields.stream().map(f -> english ? f.labelEn() : f.labelJa()).toList();
        int count;
        try (TableWriter writer = TableWriter.of(input.format(), file, names, fields)) {
            count = rows.each(found(noun, fields, input), BATCH, row -> writer.write(cells(fields, row)));
        }
        if (count > MOST) throw Problem.invalid("export_too_large", "/where");
        tell(noun, count);
        return count;
    }

    private static List<Field> fields(Noun noun, List<String> wanted) {
        if (wanted == null || wanted.isEmpty()) return noun.fields();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String name = wanted.get(i);
            String pointer = "/columns/" + i;
            fields.add(noun.fields().stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("unknown_field", pointer)));
        }
        return fields;
    }

    private Sql found(Noun noun, List<Field> fields, ExportInput input) {
        ListQuery query = new ListQuery(input.where(), input.q(), null, null, null, null, null);
        Sql which = access.reachable(Action.EXPORT, noun.name(), "a");
        if (input.ids() != null) which = which.and(Sql.of("a.id = any(?)", input.ids()));
        Sql columns = Sql.of("a.id");
        for (int i = 0; i < fields.size(); i++)
            columns = columns.plus(",").plus(text(fields.get(i))).plus("as c" + i);
        return listing.hits(noun, input.q())
                .plus("select")
                .plus(columns)
                .plus("from " + noun.table() + " a where")
                .plus(listing.filter(noun, query, which))
                .plus("order by a.id limit " + (MOST + 1));
    }

    private List<String> cells(List<Field> fields, Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) cells.add(named(fields.get(i), row.text("c" + i)));
        return cells;
    }

    /** Every value as the text of a cell; references by the code that people know them by, if the caller may see them. */
    private Sql text(Field field) {
        String value = field.on("a", calendar.today(), nouns, access);
        String target = field.type() == Field.Type.reference && !field.options().isEmpty()
                ? field.options().get(0)
                : "";
        return switch (target) {
            case "accounts" -> coded("account", value);
            case "persons" -> coded("person", value);
            default -> Sql.of(text(field, target, value));
        };
    }

    private Sql coded(String noun, String value) {
        return Sql.of("(select ref.code from " + noun + " ref where ref.id = " + value + " and")
                .plus(access.visible(noun, "ref"))
                .plus(")");
    }

    private static String text(Field field, String target, String value) {
        return switch (field.type()) {
            case number -> "cast(trim_scale(cast(" + value + " as numeric)) as text)";
            case codes -> "array_to_string(" + value + ", ',')";
            case flag -> "case when " + value + " then '1' else '0' end";
            case reference ->
                switch (target) {
                    case "departments" -> "(select ref.name from department ref where ref.id = " + value + ")";
                    case "products" -> "(select ref.code from product ref where ref.id = " + value + ")";
                    case "competitors" -> "(select ref.name from competitor ref where ref.id = " + value + ")";
                    case "productCategories" ->
                        "(select ref.code from product_category ref where ref.id = " + value + ")";
                    default -> "cast(" + value + " as text)";
                };
            default -> "cast(" + value + " as text)";
        };
    }

    private String named(Field field, String value) {
        boolean user = field.type() == Field.Type.reference && field.options().contains("users");
        return user && value != null ? staff.nameOf(UUID.fromString(value)) : value;
    }

    private void tell(Noun noun, int count) {
        var changes = Json.MAPPER.createObjectNode();
        changes.putObject("records").put("after", count);
        journal.record("exported", new Journal.Subject("export", Ids.next(), noun.name()), List.of(), changes);
    }
}
