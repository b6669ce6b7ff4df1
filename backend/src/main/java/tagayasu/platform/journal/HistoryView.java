package tagayasu.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a record's history: who, when, through what, and each field before and after. */
@Schema(name = "HistoryPage")
public record HistoryView(@NotNull List<Line> items, String nextCursor) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

    /**
     * What a record holds in parts is told part by part: {@code result.text}.
     *
     * @param names of people, and of records that a value may point to; null for what has none to this reader
     */
    public static HistoryView of(List<Journal.Entry> entries, int limit, Function<UUID, String> names) {
        List<Line> lines =
                entries.stream().limit(limit).map(e -> line(e, names)).toList();
        String next = entries.size() > limit ? lines.get(limit - 1).id().toString() : null;
        return new HistoryView(lines, next);
    }

    private static Line line(Journal.Entry entry, Function<UUID, String> names) {
        List<Change> changes = entry.changes().properties().stream()
                .flatMap(c -> changes(
                        c.getKey(), c.getValue().path("before"), c.getValue().path("after"), names))
                .toList();
        String actor = entry.actorId() == null ? null : names.apply(entry.actorId());
        return new Line(entry.id(), entry.at(), entry.actorId(), actor, entry.through(), entry.verb(), changes);
    }

    private static Stream<Change> changes(String field, JsonNode before, JsonNode after, Function<UUID, String> names) {
        if (!before.isObject() && !after.isObject())
            return Stream.of(new Change(field, text(before, names), text(after, names)));
        Set<String> parts = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(parts::add);
        after.fieldNames().forEachRemaining(parts::add);
        return parts.stream()
                .flatMap(part -> changes(field + "." + part, before.path(part), after.path(part), names))
                .filter(change -> !Objects.equals(change.before(), change.after()));
    }

    private static String text(JsonNode value, Function<UUID, String> names) {
        if (value.isMissingNode() || value.isNull()) return null;
        if (value.isArray())
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> text(one, names))
                    .collect(Collectors.joining("、"));
        if (!value.isValueNode()) return value.toString();
        UUID id = idIn(value);
        String name = id == null ? null : names.apply(id);
        return name == null ? value.asText() : name;
    }

    /** Null for what is no id. */
    static UUID idIn(JsonNode value) {
        return value.isTextual() && ID.matcher(value.textValue()).matches() ? UUID.fromString(value.textValue()) : null;
    }

    /** The ids that stand in what these entries tell. */
    public static Set<UUID> idsIn(List<Journal.Entry> entries) {
        Set<UUID> ids = new HashSet<>();
        entries.forEach(entry -> collect(entry.changes(), ids));
        return ids;
    }

    private static void collect(JsonNode told, Set<UUID> ids) {
        UUID id = idIn(told);
        if (id != null) ids.add(id);
        told.forEach(part -> collect(part, ids));
    }
}
