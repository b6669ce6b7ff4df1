package tagayasu.activity.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.json.Json;

/** A contact as a report tells it: held on the day, or planned for the next. */
@Schema(name = "DailyReportEntry")
public record ReportEntry(
        @NotNull UUID contactId,

        @Schema(description = "Of the contact, when the report was submitted or the draft was read") @NotNull
        int contactVersion,

        @NotNull UUID accountId,
        @NotNull String accountName,
        String purpose,
        @NotNull String method,
        @NotNull String subject,

        @Schema(description = "Held on, or planned for") @NotNull
        LocalDate day,

        LocalTime from,
        LocalTime to,
        String text,
        String nextAction,
        LocalDate nextActionOn,
        @NotNull List<Met> persons,

        @Schema(description = "What the contact says now is not what was submitted") @NotNull
        boolean changed,

        @Schema(description = "Priority activities that it counts for") @NotNull
        List<String> priorities) {

    /** @param name empty where the reader may not see the person, or the person is gone */
    @Schema(name = "DailyReportPerson")
    public record Met(@NotNull UUID id, @NotNull String name) {}

    static final String COLUMNS =
            "a.id, a.version, a.account_id, c.name as account_name, a.purpose, a.method, a.subject,"
                    + " coalesce(a.held_on, a.planned_on) as day, case when a.held_on is null then a.planned_from else a.held_from"
                    + " end as from_time, case when a.held_on is null then a.planned_to else a.held_to end as to_time, a.text,"
                    + " a.next_action, a.next_action_on, array(select m.person_id from contact_person m where m.contact_id = a.id"
                    + " order by m.person_id) as person_ids";

    static ReportEntry of(Row row) {
        return new ReportEntry(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("account_id"),
                row.text("account_name"),
                row.text("purpose"),
                row.text("method"),
                row.text("subject"),
                row.date("day"),
                row.time("from_time"),
                row.time("to_time"),
                row.text("text"),
                row.text("next_action"),
                row.date("next_action_on"),
                row.uuids("person_ids").stream().map(id -> new Met(id, "")).toList(),
                false,
                List.of());
    }

    static List<ReportEntry> thaw(JsonNode frozen) {
        return StreamSupport.stream(frozen.spliterator(), false)
                .map(node -> Json.as(node, ReportEntry.class))
                .toList();
    }

    /** For keeping: erasure must reach the names of persons, and it does not reach what is frozen. */
    ReportEntry withoutNames() {
        return with(false, persons.stream().map(met -> new Met(met.id(), "")).toList(), List.of());
    }

    ReportEntry read(boolean hasChanged, Map<UUID, String> names, List<String> counted) {
        List<Met> met = persons.stream()
                .map(person -> new Met(person.id(), names.getOrDefault(person.id(), "")))
                .toList();
        return with(hasChanged, met, counted);
    }

    private ReportEntry with(boolean hasChanged, List<Met> met, List<String> counted) {
        return new ReportEntry(
                contactId,
                contactVersion,
                accountId,
                accountName,
                purpose,
                method,
                subject,
                day,
                from,
                to,
                text,
                nextAction,
                nextActionOn,
                met,
                hasChanged,
                counted);
    }

    /** Whether another reading of the same contact tells the same; a confirmation, say, changes nothing of it. */
    boolean saysTheSameAs(ReportEntry other) {
        return other != null
                && accountId.equals(other.accountId)
                && method.equals(other.method)
                && subject.equals(other.subject)
                && day.equals(other.day)
                && Objects.equals(purpose, other.purpose)
                && Objects.equals(from, other.from)
                && Objects.equals(to, other.to)
                && Objects.equals(text, other.text)
                && Objects.equals(nextAction, other.nextAction)
                && Objects.equals(nextActionOn, other.nextActionOn)
                && ids().equals(other.ids());
    }

    private List<UUID> ids() {
        return persons.stream().map(Met::id).toList();
    }
}
