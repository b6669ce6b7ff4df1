package tagayasu.customer;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;

/** An account as lists show it. */
@Schema(name = "AccountRow")
public record AccountRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        @NotNull String nameKana,
        UUID parentId,
        @NotNull List<String> roles,
        @NotNull LifeCycle lifeCycle,
        String industry,
        String prefecture,
        String city,
        String address,
        String phone,
        UUID ownerId,
        String ownerName,
        String rank,
        String previousRank,
        LocalDate rankChangedOn,
        @NotNull boolean rankInherited,

        @Schema(description = "A person set the rank by hand") @NotNull
        boolean rankOverridden,

        Integer recencyScore,
        Integer frequencyScore,
        Integer monetaryScore,
        Integer rankPoints,

        @Schema(description = "Days between visits: its own, else those of its rank")
        Integer visitCycleDays,

        LocalDate visitDueOn,

        @Schema(description = "The morning on which its yellow card came; null = it has none")
        LocalDate yellowSince,

        @Schema(description = "Sum of amounts in the window of the latest run")
        BigDecimal monetary,

        @NotNull String currency,
        LocalDate lastSaleOn,
        LocalDate lastContactOn,

        @Schema(description = "The last contact that counts as a visit")
        LocalDate lastVisitOn,

        @Schema(description = "The earliest standing plan that would count as a visit")
        LocalDate nextVisitOn,

        @Schema(description = "The last sale that the rank speaks of: with those of branches that take this rank")
        LocalDate lastRankedSaleOn,

        @Schema(description = "Complaints that are not closed") @NotNull
        int openComplaints) {

    public static final String COLUMNS =
            "a.id, a.version, a.code, a.name, a.name_kana, parent.id as parent_id, a.roles, a.life_cycle,"
                    + " a.industry, a.prefecture, a.city, a.address, a.phone, a.owner_id, a.rank, a.previous_rank, a.rank_changed_on,"
                    + " a.rank_inherited, a.rank_override, a.recency_score, a.frequency_score, a.monetary_score, a.rank_points,"
                    + " a.visit_every_days, a.visit_due_on, a.yellow_since,"
                    + " a.monetary, a.currency, a.last_sale_on, a.last_contact_on, a.last_visit_on, a.next_visit_on,"
                    + " a.open_complaints, "
                    + AccountNoun.LAST_RANKED_SALE.replace("{a}", "a") + " as last_ranked_sale_on";

    /** The head office, if the caller may know of it. */
    public static Sql joins(Access access) {
        return Sql.of("left join account parent on parent.id = a.parent_id and")
                .plus(access.visible(Account.NOUN, "parent"));
    }

    public static AccountRow of(Row row, Function<UUID, String> names) {
        return new AccountRow(
                row.uuid("id"),
                row.integer("version"),
                row.text("code"),
                row.text("name"),
                row.text("name_kana"),
                row.uuid("parent_id"),
                row.texts("roles"),
                LifeCycle.valueOf(row.text("life_cycle")),
                row.text("industry"),
                row.text("prefecture"),
                row.text("city"),
                row.text("address"),
                row.text("phone"),
                row.uuid("owner_id"),
                names.apply(row.uuid("owner_id")),
                row.text("rank"),
                row.text("previous_rank"),
                row.date("rank_changed_on"),
                row.bool("rank_inherited"),
                row.text("rank_override") != null,
                row.integer("recency_score"),
                row.integer("frequency_score"),
                row.integer("monetary_score"),
                row.integer("rank_points"),
                row.integer("visit_every_days"),
                row.date("visit_due_on"),
                row.date("yellow_since"),
                row.decimal("monetary"),
                row.text("currency"),
                row.date("last_sale_on"),
                row.date("last_contact_on"),
                row.date("last_visit_on"),
                row.date("next_visit_on"),
                row.date("last_ranked_sale_on"),
                row.integer("open_complaints"));
    }
}
