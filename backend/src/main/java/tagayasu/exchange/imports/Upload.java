package tagayasu.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.nio.file.Path;
import java.util.List;
import tagayasu.exchange.cell.Dates;
import tagayasu.exchange.cell.Numbers;
import tagayasu.exchange.table.Header;
import tagayasu.exchange.table.Layout;
import tagayasu.exchange.table.Table;
import tagayasu.exchange.table.TableFile;
import tagayasu.exchange.table.UnreadableFile;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Problem;

/** A file with its plan, looked at before anything is kept: both must be readable from end to end. */
final class Upload {

    private static final ObjectMapper STRICT =
            Json.MAPPER.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    final ImportPlan plan;
    final Header header;
    final long rowCount;

    private Upload(ImportPlan plan, Header header, long rowCount) {
        this.plan = plan;
        this.header = header;
        this.rowCount = rowCount;
    }

    /** @throws Problem 400 for a plan that is no JSON; 422 for what it or the file does not hold to */
    static Upload read(Path file, String planText, BusinessCalendar calendar) {
        ImportPlan asked = plan(planText);
        PlanCheck.check(asked);
        try {
            ImportPlan plan = asked.completed(layout(file, asked, calendar));
            try (Table table = TableFile.open(file, plan.layout())) {
                Header header = plan.header() && table.hasNext() ? Header.of(table.next()) : null;
                if (!table.hasNext()) throw new UnreadableFile("file_empty");
                long count = 0;
                int width = 0;
                for (; table.hasNext(); count++)
                    width = Math.max(width, table.next().cells().length);
                if (header == null) header = Header.numbered(width);
                PlanCheck.check(plan, header);
                return new Upload(plan, header, count);
            }
        } catch (UnreadableFile e) {
            throw refusal(e);
        }
    }

    static Layout layout(Path file, ImportPlan plan, BusinessCalendar calendar) {
        Dates dates = new Dates(plan.dateFormats() == null ? List.of() : plan.dateFormats(), calendar.zone());
        return plan.wishes().of(file, cell -> Numbers.isNumber(cell) || dates.isDate(cell));
    }

    static Problem refusal(UnreadableFile e) {
        return Problem.invalid(e.code, e.line > 0 ? "/file#line=" + e.line : "/file");
    }

    static ImportPlan plan(String text) {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(text == null ? "" : text);
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("malformed_json", "/plan");
        }
        if (node == null || !node.isObject()) throw Problem.badRequest("malformed_json", "/plan");
        try {
            return STRICT.treeToValue(node, ImportPlan.class);
        } catch (UnrecognizedPropertyException e) {
            throw Problem.invalid("unknown_field", "/" + e.getPropertyName());
        } catch (com.fasterxml.jackson.databind.JsonMappingException e) {
            String pointer = e.getPath().stream()
                    .map(at -> at.getFieldName() == null ? String.valueOf(at.getIndex()) : at.getFieldName())
                    .reduce("", (a, b) -> a + "/" + b);
            throw Problem.invalid("wrong_type", pointer);
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("malformed_json", "/plan");
        }
    }
}
