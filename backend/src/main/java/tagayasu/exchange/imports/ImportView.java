package tagayasu.exchange.imports;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import as its maker sees it. */
@Schema(name = "Import")
public record ImportView(
        @NotNull UUID id,

        @NotNull @Schema(description = "The latest job of this import")
        UUID jobId,

        @NotNull String kind,
        @NotNull Import.State state,
        @NotNull String fileName,
        @NotNull Long fileSize,

        @NotNull @Schema(description = "Rows of data in the file")
        Long rowCount,

        @NotNull @Schema(description = "As asked for, with everything detected filled in")
        ImportPlan plan,

        @NotNull @Schema(description = "The columns of the file by name")
        List<String> columns,

        @NotNull
        @Schema(
                description =
                        "new, updated, duplicate, error; after an undo also undone, kept and, of sales, keptAccounts")
        Map<String, Long> counts,

        UUID createdBy,
        String createdByName,
        @NotNull Instant createdAt,
        Instant appliedAt,
        Instant undoneAt,

        @Schema(description = "Until when an applied import can be taken back")
        Instant undoableUntil) {

    static ImportView of(Import i, String createdByName) {
        return new ImportView(
                i.id,
                i.jobId,
                i.kind,
                i.state,
                i.fileName,
                i.fileSize,
                i.rowCount,
                i.plan(),
                i.columns,
                i.counts,
                i.createdBy,
                createdByName,
                i.createdAt,
                i.appliedAt,
                i.undoneAt,
                i.state == Import.State.applied ? i.appliedAt.plus(Import.UNDO_WITHIN) : null);
    }
}
