package tagayasu.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a record's history: who, when, through what, and each field before and after. */
@Schema(name = "HistoryPage")
public record HistoryView(@NotNull List<Line> items, String nextCursor) {

    @Schema(name = "HistoryLine")
    public record Line(
            @NotNull UUID id,
            @NotNull Instant at,

            @Schema(description = "Absent when the system itself acted")
            UUID actorId,

            String actorName,
            @NotNull String through,
            @NotNull String verb,
            @NotNull List<Change> changes) {}

    @Schema(name = "HistoryChange")
    public record Change(
            @NotNull String field,

            @Schema(type = SchemaType.STRING, description = "Null = nothing")
            String before,

            @Schema(type = SchemaType.STRING, description = "Null = nothing")
            String after) {}

    /** @param names the name of a user, or null */
    public static HistoryView of(
            List<Journal.Entry> entries, int limit, java.util.function.Function<UUID, String> names) {
        List<Line> lines =
                entries.stream().limit(limit).map(e -> line(e, names)).toList();
        String next = entries.size() > limit ? lines.get(limit - 1).id().toString() : null;
        return new HistoryView(lines, next);
    }

    private static Line line(Journal.Entry entry, java.util.function.Function<UUID, String> names) {
        List<Change> changes = entry.changes().properties().stream()
                .map(c -> new Change(
                        c.getKey(),
                        text(c.getValue().get("before")),
                        text(c.getValue().get("after"))))
                .toList();
        String actor = entry.actorId() == null ? null : names.apply(entry.actorId());
        return new Line(entry.id(), entry.at(), entry.actorId(), actor, entry.through(), entry.verb(), changes);
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull()) return null;
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
