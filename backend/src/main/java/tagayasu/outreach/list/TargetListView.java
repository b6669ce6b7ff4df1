package tagayasu.outreach.list;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/** A target list as its readers see it. */
@Schema(name = "TargetList")
public record TargetListView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,

        @Schema(description = "Made by the program: dormant, latent, rankFell ...; absent for a list of people")
        String readyMade,

        String note,
        UUID ownerId,
        String ownerName,
        @NotNull TargetList.Sharing sharedWith,
        UUID teamId,
        String departmentName,

        @Schema(description = "Kept by hand") @NotNull boolean fixed,

        @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
        JsonNode where,

        String q,

        @Schema(description = "When the caller last looked; absent = never")
        Instant lookedAt,

        @Schema(description = "What the caller may do: change, delete") @NotNull
        List<String> allowed,

        @NotNull Instant createdAt) {

    static final String COLUMNS = "a.id, a.version, a.name, a.ready_made, a.note, a.owner_id, a.shared_with, a.team_id,"
            + " a.department_id, a.fixed, a.condition, a.q, a.created_at, l.looked_at";

    /** What names a view needs from the directory of our people. */
    record Names(String owner, String department, List<String> allowed) {}

    static TargetListView of(Row row, Names names) {
        return new TargetListView(
                row.uuid("id"),
                row.integer("version"),
                row.text("name"),
                row.text("ready_made"),
                row.text("note"),
                row.uuid("owner_id"),
                names.owner(),
                TargetList.Sharing.valueOf(row.text("shared_with")),
                row.uuid("team_id"),
                names.department(),
                row.bool("fixed"),
                row.text("condition") == null ? null : row.json("condition"),
                row.text("q"),
                row.instant("looked_at"),
                names.allowed(),
                row.instant("created_at"));
    }
}
