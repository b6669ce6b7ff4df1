package tagayasu.activity.today;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.activity.contact.ContactRow;
import tagayasu.platform.Row;

/** One person's day: where they go, whom they call, what they have to do. */
@Schema(name = "Today")
public record TodayView(
        @NotNull LocalDate date,
        @NotNull UUID userId,
        @NotNull String userName,

        @Schema(description = "Planned and done, in time order") @NotNull
        List<Stop> stops) {

    /** A contact of the day with what one wants to know at the door. */
    @Schema(name = "TodayStop")
    public record Stop(
            @NotNull ContactRow contact,
            @NotNull Place place,

            @Schema(description = "The last talk there before this, by anybody")
            LastTalk lastTalk) {

        static Stop of(Row row, Function<UUID, String> names) {
            return new Stop(ContactRow.of(row, names), Place.of(row), LastTalk.of(row, names));
        }
    }

    /** The account one stands before. Who may not read it is told the way, and nothing else of it. */
    @Schema(name = "TodayPlace")
    public record Place(
            @Schema(description = "Prefecture to building in one line")
            String address,

            String phone,
            String rank,
            LocalDate lastVisitOn,

            @Schema(description = "When the visit cycle asks for the next visit; null without a cycle")
            LocalDate visitDueOn,

            @Schema(description = "Complaints that are not closed") @NotNull
            int openComplaints) {

        static final String COLUMNS = "c.prefecture, c.city, c.address, c.building, seen.phone, seen.rank,"
                + " seen.last_visit_on, seen.visit_due_on, coalesce(seen.open_complaints, 0) as open_complaints";

        static Place of(Row row) {
            String address = Stream.of("prefecture", "city", "address", "building")
                    .map(row::text)
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining());
            return new Place(
                    address.isEmpty() ? null : address,
                    row.text("phone"),
                    row.text("rank"),
                    row.date("last_visit_on"),
                    row.date("visit_due_on"),
                    row.integer("open_complaints"));
        }
    }

    @Schema(name = "TodayLastTalk")
    public record LastTalk(@NotNull UUID contactId, @NotNull LocalDate heldOn, String ownerName, String excerpt) {

        static LastTalk of(Row row, Function<UUID, String> names) {
            UUID id = row.uuid("talk_id");
            if (id == null) return null;
            return new LastTalk(id, row.date("talk_on"), names.apply(row.uuid("talk_owner")), row.text("talk_said"));
        }
    }
}
