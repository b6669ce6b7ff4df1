package tagayasu.activity.contact;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;

/** A contact as lists show it. */
@Schema(name = "ContactRow")
public record ContactRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID accountId,
        @NotNull String accountCode,
        @NotNull String accountName,

        @Schema(description = "The deal it is about; absent where the caller may not read it")
        UUID dealId,

        String dealName,

        @Schema(enumeration = {"planned", "done", "cancelled"}) @NotNull
        String state,

        String purpose,
        @NotNull String method,
        @NotNull String subject,
        @NotNull UUID ownerId,
        String ownerName,
        LocalDate plannedOn,
        LocalTime plannedFrom,
        LocalTime plannedTo,
        LocalDate heldOn,
        LocalTime heldFrom,
        LocalTime heldTo,

        @Schema(description = "The beginning of what was said, up to 400 characters")
        String excerpt,

        String nextAction,
        LocalDate nextActionOn,
        @NotNull boolean countsAsVisit,

        @Schema(description = "Our people who take part") @NotNull
        List<Ref> participants,

        @Schema(description = "Persons who are met, as far as the caller may see them") @NotNull
        List<Ref> persons,

        UUID reportToId,
        String reportToName,
        Instant confirmedAt) {

    /** Somebody, by id and name. */
    @Schema(name = "NameRef")
    public record Ref(@NotNull UUID id, @NotNull String name) {}

    public static final String COLUMNS =
            "a.id, a.version, a.account_id, c.code as account_code, c.name as account_name,"
                    + " about.id as deal_id, about.name as deal_name, a.state, a.purpose, a.method,"
                    + " a.subject, a.owner_id, a.planned_on, a.planned_from, a.planned_to, a.held_on, a.held_from, a.held_to,"
                    + " a.text, a.next_action, a.next_action_on, a.counts_as_visit, a.report_to_id, a.confirmed_by,"
                    + " a.confirmed_at, a.cancelled_reason, a.source, a.created_at, a.created_by, a.updated_at,"
                    + " (select array_agg(p.user_id) from contact_participant p where p.contact_id = a.id) as participants,"
                    + " met.persons";

    /** @param person over alias p, @param deal over alias about: what the caller may not read is left out */
    public static Sql joins(Sql person, Sql deal) {
        return Sql.of("join account c on c.id = a.account_id left join lateral (select json_agg(json_build_object("
                        + "'id', p.id, 'name', concat_ws(' ', p.family_name, nullif(p.given_name, ''))) order by p.sort_key)"
                        + " as persons from contact_person m join person p on p.id = m.person_id where m.contact_id = a.id"
                        + " and p.deleted_at is null and")
                .plus(person)
                .plus(") met on true left join deal about on about.id = a.deal_id and about.deleted_at is null and")
                .plus(deal);
    }

    public static ContactRow of(Row row, Function<UUID, String> names) {
        return new ContactRow(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("account_id"),
                row.text("account_code"),
                row.text("account_name"),
                row.uuid("deal_id"),
                row.text("deal_name"),
                row.text("state"),
                row.text("purpose"),
                row.text("method"),
                row.text("subject"),
                row.uuid("owner_id"),
                names.apply(row.uuid("owner_id")),
                row.date("planned_on"),
                row.time("planned_from"),
                row.time("planned_to"),
                row.date("held_on"),
                row.time("held_from"),
                row.time("held_to"),
                excerpt(row.text("text")),
                row.text("next_action"),
                row.date("next_action_on"),
                row.bool("counts_as_visit"),
                participants(row, names),
                persons(row),
                row.uuid("report_to_id"),
                names.apply(row.uuid("report_to_id")),
                row.instant("confirmed_at"));
    }

    private static String excerpt(String text) {
        return text == null || text.length() <= 400 ? text : text.substring(0, 399) + "…";
    }

    /** The one in charge first, then by name. */
    static List<Ref> participants(Row row, Function<UUID, String> names) {
        UUID owner = row.uuid("owner_id");
        return row.uuids("participants").stream()
                .map(id -> new Ref(id, Objects.requireNonNullElse(names.apply(id), "")))
                .sorted(Comparator.comparing((Ref ref) -> !ref.id().equals(owner))
                        .thenComparing(Ref::name)
                        .thenComparing(Ref::id))
                .toList();
    }

    static List<Ref> persons(Row row) {
        JsonNode persons = row.json("persons");
        return StreamSupport.stream(persons.spliterator(), false)
                .map(p -> new Ref(
                        UUID.fromString(p.get("id").asText()), p.get("name").asText()))
                .toList();
    }
}
