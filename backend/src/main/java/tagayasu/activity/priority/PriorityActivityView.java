package tagayasu.activity.priority;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Owned;
import tagayasu.staff.StaffDirectory;

/** A priority activity, in lists as alone. */
@Schema(name = "PriorityActivity")
public record PriorityActivityView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,
        @NotNull JsonNode condition,
        @NotNull int points,
        @NotNull boolean rankingShown,
        @NotNull UUID ownerId,
        String ownerName,
        @NotNull UUID departmentId,
        String departmentName,

        @Schema(description = "What the caller may do: change, delete") @NotNull
        List<String> allowed) {

    static final String COLUMNS = "a.id, a.version, a.name, a.valid_from, a.valid_to, a.condition, a.points,"
            + " a.ranking_shown, a.owner_id, a.department_id";

    static PriorityActivityView of(Row row, StaffDirectory staff, Access access) {
        Owned owned = new Seen(row.uuid("owner_id"));
        return new PriorityActivityView(
                row.uuid("id"),
                row.integer("version"),
                row.text("name"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.json("condition"),
                row.integer("points"),
                row.bool("ranking_shown"),
                owned.ownerId(),
                staff.nameOf(owned.ownerId()),
                row.uuid("department_id"),
                staff.departmentName(row.uuid("department_id")),
                List.of(Action.CHANGE, Action.DELETE).stream()
                        .filter(action -> access.may(action, owned))
                        .map(Action::code)
                        .toList());
    }

    private record Seen(UUID ownerId) implements Owned {
        @Override
        public String noun() {
            return PriorityActivity.NOUN;
        }
    }
}
