package tagayasu.customer.campaign;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;

/** A marketing activity, as lists and its own page show it. */
@Schema(name = "Campaign")
public record CampaignView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        String kind,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,

        @Schema(description = "Today is one of its days") @NotNull
        boolean running,

        BigDecimal cost,
        String note,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static final String COLUMNS =
            "a.id, a.version, a.code, a.name, a.kind, a.starts_on, a.ends_on, a.cost, a.note, a.created_at, a.updated_at";

    static CampaignView of(Row row, LocalDate today) {
        LocalDate from = row.date("starts_on");
        LocalDate to = row.date("ends_on");
        return new CampaignView(
                row.uuid("id"),
                row.integer("version"),
                row.text("code"),
                row.text("name"),
                row.text("kind"),
                from,
                to,
                !today.isBefore(from) && (to == null || !today.isAfter(to)),
                row.decimal("cost"),
                row.text("note"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
