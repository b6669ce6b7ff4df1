package tagayasu.voice.competitor;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;

/** A competitor with what the caller may know of its moves. */
@Schema(name = "Competitor")
public record CompetitorView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull String nameKana,
        @NotNull List<String> aliases,
        String website,
        String note,

        @Schema(description = "Moves that the caller may see") @NotNull
        int moves,

        @Schema(description = "Customers at which it was met, as far as the caller may see the moves") @NotNull
        int customers,

        LocalDate lastSeenOn,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static final String COLUMNS = "a.id, a.version, a.name, a.name_kana, a.aliases, a.website, a.note, a.created_at,"
            + " a.updated_at, m.moves, m.customers, m.last_seen_on";

    static Sql joins(Access access) {
        return Sql.of(
                        "cross join lateral (select count(*)::int as moves, count(distinct v.account_id)::int as customers,"
                                + " max(v.seen_on) as last_seen_on from competitor_move v where v.competitor_id = a.id"
                                + " and v.deleted_at is null and")
                .plus(access.visible(CompetitorMove.NOUN, "v"))
                .plus(") m");
    }

    static CompetitorView of(Row row) {
        return new CompetitorView(
                row.uuid("id"),
                row.integer("version"),
                row.text("name"),
                row.text("name_kana"),
                row.texts("aliases"),
                row.text("website"),
                row.text("note"),
                row.integer("moves"),
                row.integer("customers"),
                row.date("last_seen_on"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
