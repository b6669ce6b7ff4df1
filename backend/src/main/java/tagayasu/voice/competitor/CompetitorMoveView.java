package tagayasu.voice.competitor;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.HomeCurrency;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;
import tagayasu.voice.HeardRow;

/** A move of a competitor, in lists as alone. */
@Schema(name = "CompetitorMove")
public record CompetitorMoveView(
        @NotNull UUID id,
        @NotNull int version,

        @Schema(description = "Absent while nobody has said who it was")
        UUID competitorId,

        String competitorName,
        @NotNull String kind,
        @NotNull LocalDate seenOn,
        UUID accountId,
        String accountName,
        UUID personId,
        String personName,
        UUID productId,
        String productName,
        String theirProduct,
        BigDecimal price,

        @Schema(description = "Of the price") @NotNull String currency,

        String text,
        UUID ownerId,
        String ownerName,
        UUID contactId,
        String quote,

        @Schema(description = "What the caller may do, on a single one: change, delete")
        List<String> allowed,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static final String COLUMNS = HeardRow.COLUMNS
            + ", a.competitor_id, k.name as competitor_name, a.kind, a.their_product, a.price, a.seen_on";

    static Sql joins(Access access) {
        return HeardRow.joins(access).plus("left join competitor k on k.id = a.competitor_id");
    }

    static CompetitorMoveView of(Row row, StaffDirectory staff, List<String> allowed) {
        String currency = row.text("currency");
        return new CompetitorMoveView(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("competitor_id"),
                row.text("competitor_name"),
                row.text("kind"),
                row.date("seen_on"),
                row.uuid("account_id"),
                row.text("account_name"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.uuid("product_id"),
                row.text("product_name"),
                row.text("their_product"),
                row.decimal("price"),
                currency == null ? HomeCurrency.CODE : currency,
                row.text("text"),
                row.uuid("owner_id"),
                staff.nameOf(row.uuid("owner_id")),
                row.uuid("contact_id"),
                row.text("quote"),
                allowed,
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
