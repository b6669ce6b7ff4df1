package tagayasu.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;

/** All that happened with an account, newest first, gathered from every wing that has something to say. */
@ApplicationScoped
public class Timeline {

    @Inject
    @All
    List<TimelineSource> sources;

    @Inject
    Rows rows;

    @Schema(name = "TimelineEntry")
    public record Entry(
            @NotNull UUID id,
            @NotNull Instant at,
            @NotNull String kind,
            @NotNull String verb,
            UUID actorId,
            @NotNull String subjectKind,
            @NotNull UUID subjectId,
            @NotNull String title,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class, additionalProperties = Schema.True.class)
            JsonNode detail) {}

    @Schema(name = "TimelinePage")
    public record View(@NotNull List<Entry> items, String nextCursor) {}

    /** @param kinds empty = all; @param from inclusive; @param to exclusive; both may be null */
    public View of(List<UUID> accountIds, List<String> kinds, Instant from, Instant to, String cursor, int limit) {
        for (String kind : kinds)
            if (sources.stream().noneMatch(source -> source.kinds().contains(kind)))
                throw Problem.badRequest("invalid_parameter", "kind");
        List<Sql> parts = new ArrayList<>();
        for (TimelineSource source : sources)
            if (kinds.isEmpty() || source.kinds().stream().anyMatch(kinds::contains))
                parts.add(Sql.of("select * from (")
                        .plus(source.entries(accountIds))
                        .plus(") e where")
                        .plus(within(kinds, from, to, cursor))
                        .plus("order by at desc, id desc limit " + (limit + 1)));
        Sql all = Sql.of("select * from (")
                .plus(Sql.join(" union all ", parts))
                .plus(") every order by at desc, id desc limit " + (limit + 1));
        List<Entry> found = rows.list(all, Timeline::entry);
        if (found.size() <= limit) return new View(found, null);
        Entry last = found.get(limit - 1);
        return new View(found.subList(0, limit), encode(last));
    }

    private static Sql within(List<String> kinds, Instant from, Instant to, String cursor) {
        Sql where = kinds.isEmpty() ? Sql.TRUE : Sql.of("kind = any(?)", kinds);
        if (from != null) where = where.and(Sql.of("at >= ?", from));
        if (to != null) where = where.and(Sql.of("at < ?", to));
        if (cursor == null) return where;
        try {
            String[] last = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|");
            return where.and(Sql.of("(at, id) < (?, ?)", Instant.parse(last[0]), UUID.fromString(last[1])));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.badRequest("invalid_cursor", "cursor");
        }
    }

    private static String encode(Entry last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.at() + "|" + last.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.uuid("id"),
                row.instant("at"),
                row.text("kind"),
                row.text("verb"),
                row.uuid("actor_id"),
                row.text("subject_kind"),
                row.uuid("subject_id"),
                row.text("title"),
                row.json("detail"));
    }
}
