package tagayasu.exchange.imports;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tagayasu.exchange.cell.CellText;
import tagayasu.exchange.cell.Dates;
import tagayasu.exchange.cell.NotReadable;
import tagayasu.exchange.cell.Numbers;
import tagayasu.exchange.table.Header;
import tagayasu.exchange.table.Row;
import tagayasu.exchange.table.SafeCell;
import tagayasu.platform.text.CorporateNumber;

/** Reads the cells of a row as the plan says, each into the text that PostgreSQL casts to the field's type. */
final class RowReader {

    /** The values in the order of {@link #fields()}, null where the cell is empty; faults name every bad cell. */
    record Read(Row row, String[] values, List<RowFault> faults) {}

    private record Column(String name, int place, ImportField field, int at) {}

    private final ImportPlan plan;
    private final List<String> fields;
    private final List<Column> columns = new ArrayList<>();
    private final int width;
    private final boolean ours;
    private final Dates dates;
    private final UserLookup users;

    /** Finds the id of an active user that the importer may name, as text. */
    interface UserLookup {
        String id(String email) throws NotReadable;
    }

    RowReader(ImportPlan plan, Header header, ZoneId zone, UserLookup users) {
        this.plan = plan;
        this.users = users;
        this.dates = new Dates(plan.dateFormats(), zone);
        this.width = header.names().size();
        this.ours = header.place(Header.FAULTS) >= 0;
        this.fields = fields(plan);
        for (Map.Entry<String, String> mapped : plan.columns().entrySet())
            columns.add(new Column(
                    mapped.getKey(),
                    header.place(mapped.getKey()),
                    ImportField.named(plan.kind(), mapped.getValue()).orElseThrow(),
                    fields.indexOf(mapped.getValue())));
    }

    /**
     * The order of the staged values: the plan's fields by name. Sales always have an amount, and the full name of a
     * person is staged as family and given name.
     */
    static List<String> fields(ImportPlan plan) {
        TreeSet<String> fields = new TreeSet<>(plan.columns().values());
        if (plan.kind() == ImportKind.SALES) fields.add("amount");
        if (plan.kind() == ImportKind.PERSONS && fields.remove("name"))
            fields.addAll(List.of("familyName", "givenName"));
        if (plan.kind() == ImportKind.PERSONS && fields.remove("nameKana"))
            fields.addAll(List.of("familyKana", "givenKana"));
        return List.copyOf(fields);
    }

    Read read(Row row) {
        String[] values = new String[fields.size()];
        List<RowFault> faults = new ArrayList<>(0);
        for (Column column : columns) {
            try {
                put(values, column, value(column.field, CellText.storable(cell(row, column.place))));
            } catch (NotReadable e) {
                faults.add(RowFault.of(column.name, column.field.name(), e.code));
            }
        }
        if (row.cells().length > width && plan.header() && filledBeyond(row))
            faults.add(RowFault.of(null, null, "row_too_long"));
        if (plan.kind() == ImportKind.PERSONS) onlyName(values);
        if (plan.kind() == ImportKind.SALES) sale(values, faults);
        else if (nameless(values) && faults.isEmpty()) faults.add(missing(nameField()));
        return new Read(row, values, faults);
    }

    /** In an error file of ours, given again, no cell keeps the apostrophe that we put before it. */
    private String cell(Row row, int place) {
        return ours ? SafeCell.original(row.cell(place)) : row.cell(place);
    }

    /** 赤木 太郎 is a family and a given name; without a blank all of it is the family name. */
    private void put(String[] values, Column column, String value) {
        if (column.at >= 0) {
            values[column.at] = value;
        } else if (value != null) {
            boolean kana = column.field.name().endsWith("Kana");
            String[] parts = value.split("[\\s\u3000]+", 2);
            values[fields.indexOf(kana ? "familyKana" : "familyName")] = parts[0];
            if (parts.length > 1) values[fields.indexOf(kana ? "givenKana" : "givenName")] = parts[1];
        }
    }

    /** Blanks around a value are no part of it, but for texts of several lines. */
    private String value(ImportField field, String written) throws NotReadable {
        if (written.isBlank()) return null;
        String cell = field.type() == ImportField.Type.LONG ? written : written.strip();
        return switch (field.type()) {
            case DATE -> dates.parse(cell).toString();
            case NUMBER -> Numbers.parse(cell).toPlainString();
            case USER -> users.id(cell);
            case ROLES -> Roles.parse(cell);
            case STAGE -> Stages.parse(cell);
            case CORPORATE ->
                CorporateNumber.parse(cell).orElseThrow(() -> new NotReadable("corporate_number_check_digit"));
            case EMAIL -> matching(fitting(field, cell), "[^\\s@]+@[^\\s@]+", "email_format");
            case URL ->
                matching(
                        fitting(field, cell.contains("://") ? cell : "https://" + cell),
                        "https?://\\S+",
                        "website_format");
            case CURRENCY -> matching(cell, "[A-Z]{3}", "currency_format");
            case TEXT, LONG -> fitting(field, cell);
        };
    }

    private static String fitting(ImportField field, String cell) throws NotReadable {
        if (cell.length() > field.longest()) throw new NotReadable("too_long");
        return cell;
    }

    private static String matching(String cell, String form, String otherwise) throws NotReadable {
        if (!cell.matches(form)) throw new NotReadable(otherwise);
        return cell;
    }

    /** An account, person or product that would have no name. */
    private boolean nameless(String[] values) {
        return fields.contains(nameField()) && get(values, nameField()) == null;
    }

    private String nameField() {
        return plan.kind() == ImportKind.PERSONS ? "familyName" : "name";
    }

    /** A person known by one name only has it as the family name. */
    private void onlyName(String[] values) {
        int family = fields.indexOf("familyName"), given = fields.indexOf("givenName");
        if (family < 0 || given < 0 || values[family] != null) return;
        values[family] = values[given];
        values[given] = null;
    }

    private void sale(String[] values, List<RowFault> faults) {
        if (get(values, "accountCode") == null && get(values, "accountName") == null && !faulty(faults, "accountCode"))
            faults.add(missing(fields.contains("accountCode") ? "accountCode" : "accountName"));
        if (get(values, "soldOn") == null && !faulty(faults, "soldOn")) faults.add(missing("soldOn"));
        if (get(values, "amount") != null || faulty(faults, "amount")) return;
        String quantity = get(values, "quantity"), price = get(values, "unitPrice");
        if (quantity != null && price != null) {
            BigDecimal product =
                    new BigDecimal(quantity).multiply(new BigDecimal(price)).stripTrailingZeros();
            if (!Numbers.fits(product)) faults.add(new RowFault(null, "amount", "number_range", null));
            else values[fields.indexOf("amount")] = product.toPlainString();
        } else if (!faulty(faults, "quantity") && !faulty(faults, "unitPrice"))
            faults.add(missing(withoutAmount(quantity)));
    }

    /** What an order without an amount lacks, of the columns that there are. */
    private String withoutAmount(String quantity) {
        boolean computed =
                plan.columns().containsValue("quantity") && plan.columns().containsValue("unitPrice");
        if (plan.columns().containsValue("amount") || !computed) return "amount";
        return quantity == null ? "quantity" : "unitPrice";
    }

    private boolean filledBeyond(Row row) {
        for (int i = width; i < row.cells().length; i++) if (!row.cells()[i].isBlank()) return true;
        return false;
    }

    private RowFault missing(String field) {
        String column = columns.stream()
                .filter(c -> c.field.name().equals(field))
                .map(Column::name)
                .findFirst()
                .orElse(null);
        return RowFault.of(column, field, "cell_missing");
    }

    private static boolean faulty(List<RowFault> faults, String field) {
        return faults.stream().anyMatch(fault -> field.equals(fault.field()));
    }

    private String get(String[] values, String field) {
        int at = fields.indexOf(field);
        return at < 0 ? null : values[at];
    }
}
