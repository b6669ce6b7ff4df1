package tagayasu.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tagayasu.exchange.cell.Dates;
import tagayasu.exchange.imports.ImportPlan.Mode;
import tagayasu.exchange.table.Header;
import tagayasu.exchange.table.Layout;
import tagayasu.exchange.table.TextEncoding;
import tagayasu.exchange.table.UnreadableFile;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.problem.Problem.Fault;

/** What must be true of a plan before a single row is read; every fault is named with its place in the plan. */
final class PlanCheck {

    private static final Map<ImportKind, List<Set<String>>> NEEDED = Map.of(
            ImportKind.ACCOUNTS, List.of(Set.of("name", "code")),
            ImportKind.PERSONS, List.of(Set.of("name", "familyName", "code")),
            ImportKind.PRODUCTS, List.of(Set.of("name", "code")),
            ImportKind.SALES,
                    List.of(Set.of("accountCode", "accountName"), Set.of("soldOn"), Set.of("amount", "quantity")));

    private final ImportPlan plan;
    private final List<Fault> faults = new ArrayList<>();

    private PlanCheck(ImportPlan plan) {
        this.plan = plan;
    }

    /** @throws Problem 422 with every fault of the plan itself */
    static void check(ImportPlan plan) {
        PlanCheck check = new PlanCheck(plan);
        if (plan.kind() == null) check.fault("/kind", "required");
        if (plan.columns().isEmpty()) check.fault("/columns", "required");
        if (check.faults.isEmpty()) check.all();
        if (!check.faults.isEmpty()) throw Problem.invalid(check.faults);
    }

    /** @throws Problem 422 for columns that the file does not have */
    static void check(ImportPlan plan, Header header) {
        PlanCheck check = new PlanCheck(plan);
        for (String column : plan.columns().keySet())
            if (header.place(column) < 0) check.fault("/columns/" + escaped(column), "column_not_in_file");
        if (!check.faults.isEmpty()) throw Problem.invalid(check.faults);
    }

    /** The group of fields of which a plan needs one, in the order of the fields; null when it does without. */
    static List<String> neededAmong(ImportKind kind, String field) {
        return NEEDED.get(kind).stream()
                .filter(group -> group.contains(field))
                .findFirst()
                .map(group -> ImportField.of(kind).stream()
                        .map(ImportField::name)
                        .filter(group::contains)
                        .toList())
                .orElse(null);
    }

    private void all() {
        layout();
        columns();
        dateFormats();
        matchOn();
        perColumn();
    }

    private void layout() {
        try {
            if (plan.encoding() != null && !plan.encoding().equals(Layout.XLSX)) TextEncoding.named(plan.encoding());
        } catch (UnreadableFile e) {
            fault("/encoding", e.code);
        }
        String delimiter = plan.delimiter();
        boolean usable = delimiter == null
                || delimiter.equals(Layout.WHITESPACE)
                || delimiter.length() == 1 && "\"\r\n".indexOf(delimiter.charAt(0)) < 0;
        if (!usable) fault("/delimiter", "delimiter_not_usable");
        if (plan.skipLines() != null && (plan.skipLines() < 0 || plan.skipLines() > 10_000))
            fault("/skipLines", "out_of_range");
    }

    private void columns() {
        Map<String, String> seen = new HashMap<>();
        plan.columns().forEach((column, field) -> {
            String at = "/columns/" + escaped(column);
            if (field == null || ImportField.named(plan.kind(), field).isEmpty()) fault(at, "unknown_field");
            else if (seen.putIfAbsent(field, column) != null) fault(at, "field_used_twice");
        });
        for (Set<String> oneOf : NEEDED.get(plan.kind()))
            if (oneOf.stream().noneMatch(seen::containsKey))
                fault("/columns", "needs_" + oneOf.stream().sorted().findFirst().orElseThrow());
    }

    private void dateFormats() {
        if (plan.dateFormats() == null) return;
        for (int i = 0; i < plan.dateFormats().size(); i++) {
            try {
                Dates.formatter(plan.dateFormats().get(i));
            } catch (RuntimeException e) {
                fault("/dateFormats/" + i, "date_pattern");
            }
        }
    }

    private void matchOn() {
        if (plan.matchOn() == null) return;
        for (int i = 0; i < plan.matchOn().size(); i++) {
            String field = plan.matchOn().get(i);
            boolean keyed = plan.kind() != ImportKind.SALES || "orderNo".equals(field);
            if (!plan.columns().containsValue(field) || !keyed || !Matching.canMatchOn(plan.kind(), field))
                fault("/matchOn/" + i, "cannot_match_on");
        }
    }

    private void perColumn() {
        if (plan.perColumn() == null) return;
        plan.perColumn().forEach((field, mode) -> {
            String at = "/perColumn/" + escaped(field);
            ImportField known = ImportField.named(plan.kind(), field).orElse(null);
            if (known == null || !plan.columns().containsValue(field)) fault(at, "unknown_field");
            else if (mode == null) fault(at, "required");
            else if (mode == Mode.APPEND && known.type() != ImportField.Type.LONG) fault(at, "cannot_append");
        });
    }

    private void fault(String pointer, String code) {
        faults.add(Fault.of(pointer, code));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
