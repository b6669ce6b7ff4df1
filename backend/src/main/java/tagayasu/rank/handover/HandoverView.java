package tagayasu.rank.handover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/** A hand-over as those concerned see it. */
@Schema(name = "Handover")
public record HandoverView(
        @NotNull UUID id,
        @NotNull UUID fromId,
        @NotNull String fromName,
        @NotNull UUID toId,
        @NotNull String toName,
        @NotNull LocalDate movesOn,

        @Schema(description = "All that the predecessor has on the day") @NotNull
        boolean whole,

        String note,
        @NotNull Handover.State state,
        LocalDate doneOn,

        @Schema(description = "The day has come, but the successor had left") @NotNull
        boolean stuck,

        String plannedByName,

        @NotNull @Schema(example = "40") int customers,

        @NotNull @Schema(description = "Items that the successor has not answered", example = "12")
        int open,

        @NotNull @Schema(description = "Items with a question of the successor", example = "1")
        int queried,

        @NotNull
        @Schema(
                description = "30 to 90 days after: items that are neither answered nor followed by a contact",
                example = "0")
        int untouched,

        @Schema(description = "What the caller may do: cancel, answer") @NotNull
        List<String> allowed) {

    static final String COLUMNS = "a.id, a.from_id, a.to_id, a.moves_on, a.whole, a.note, a.state, a.done_on,"
            + " a.stuck_since, a.created_by, n.customers, n.open, n.queried, n.untouched";

    static HandoverView of(Row row, Function<UUID, String> names, Function<Row, List<String>> allowed) {
        return new HandoverView(
                row.uuid("id"),
                row.uuid("from_id"),
                names.apply(row.uuid("from_id")),
                row.uuid("to_id"),
                names.apply(row.uuid("to_id")),
                row.date("moves_on"),
                row.bool("whole"),
                row.text("note"),
                Handover.State.valueOf(row.text("state")),
                row.date("done_on"),
                row.date("stuck_since") != null,
                names.apply(row.uuid("created_by")),
                (int) row.count("customers"),
                (int) row.count("open"),
                (int) row.count("queried"),
                (int) row.count("untouched"),
                allowed.apply(row));
    }
}
