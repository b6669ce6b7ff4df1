package tagayasu.customer;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.json.Json;

/** An account as its page shows it. */
@Schema(name = "Account")
public record AccountView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        @NotNull String nameKana,
        @NotNull String nameEn,
        String corporateNumber,
        AccountRef parent,

        @Schema(description = "The topmost ancestor, when it is another account that the caller may see")
        AccountRef head,

        @Schema(description = "Whether accounts stand below it") @NotNull
        boolean hasBranches,

        @NotNull List<String> roles,
        @NotNull LifeCycle lifeCycle,

        @Schema(description = "Since when it stands there; absent = since it was entered")
        LocalDate lifeCycleOn,

        String industry,
        String postalCode,
        String prefecture,
        String city,
        String address,
        String building,
        String phone,
        String fax,
        String email,
        String website,
        @NotNull String currency,
        AccountRef billTo,
        AccountRef collectFrom,
        UUID ownerId,
        String ownerName,
        String note,

        @Schema(description = "Days of the week on which it receives nobody") @NotNull
        List<String> closedWeekdays,

        @NotNull Map<String, String> externalIds,
        @NotNull RankView rank,
        @NotNull VisitCycleView visitCycle,
        LocalDate firstSaleOn,
        LocalDate lastSaleOn,
        LocalDate lastContactOn,

        @Schema(description = "The last contact that counts as a visit")
        LocalDate lastVisitOn,

        @Schema(description = "The earliest standing plan that would count as a visit")
        LocalDate nextVisitOn,

        @Schema(description = "Complaints that are not closed") @NotNull
        int openComplaints,

        @Schema(description = "What the caller may do: change, delete") @NotNull
        List<String> allowed,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    private static final TypeReference<LinkedHashMap<String, String>> KEYS = new TypeReference<>() {};

    static AccountView of(Row row, Function<UUID, String> names, List<String> allowed) {
        UUID id = row.uuid("id");
        AccountRef head = AccountRef.of(row, "head");
        return new AccountView(
                id,
                row.integer("version"),
                row.text("code"),
                row.text("name"),
                row.text("name_kana"),
                row.text("name_en"),
                row.text("corporate_number"),
                AccountRef.of(row, "parent"),
                head == null || head.id().equals(id) ? null : head,
                row.bool("has_branches"),
                row.texts("roles"),
                LifeCycle.valueOf(row.text("life_cycle")),
                row.date("life_cycle_on"),
                row.text("industry"),
                row.text("postal_code"),
                row.text("prefecture"),
                row.text("city"),
                row.text("address"),
                row.text("building"),
                row.text("phone"),
                row.text("fax"),
                row.text("email"),
                row.text("website"),
                row.text("currency"),
                AccountRef.of(row, "bill_to"),
                AccountRef.of(row, "collect_from"),
                row.uuid("owner_id"),
                names.apply(row.uuid("owner_id")),
                row.text("note"),
                row.texts("closed_weekdays"),
                row.text("external_ids") == null ? Map.of() : Json.MAPPER.convertValue(row.json("external_ids"), KEYS),
                RankView.of(row, names),
                VisitCycleView.of(row, names),
                row.date("first_sale_on"),
                row.date("last_sale_on"),
                row.date("last_contact_on"),
                row.date("last_visit_on"),
                row.date("next_visit_on"),
                row.integer("open_complaints"),
                allowed,
                row.instant("created_at"),
                row.instant("updated_at"));
    }

    /** Another account, by what a link needs. */
    @Schema(name = "AccountRef")
    public record AccountRef(
            @NotNull UUID id, @NotNull String code, @NotNull String name) {

        /** The account that the column points to; null when there is none, or none that the caller may see. */
        static AccountRef of(Row row, String link) {
            String code = row.text(link + "_code");
            return code == null ? null : new AccountRef(row.uuid(link + "_id"), code, row.text(link + "_name"));
        }
    }

    /** How often it is to be visited, by when next, and whether that day has gone by. */
    @Schema(name = "AccountVisitCycle")
    public record VisitCycleView(
            @Schema(description = "Days between visits: its own, else those of its rank; null = no cycle")
            Integer days,

            @Schema(description = "Its own, set by a person with a reason")
            Integer ownDays,

            String ownReason,
            String ownSetByName,
            Instant ownSetAt,

            @Schema(description = "From here a customer without any visit is counted")
            LocalDate sinceOn,

            @Schema(description = "Counted anew from here, because a card was a false alarm")
            LocalDate excusedOn,

            LocalDate dueOn,

            @Schema(description = "The morning on which its yellow card came; null = it has none")
            LocalDate yellowSince) {

        static VisitCycleView of(Row row, Function<UUID, String> names) {
            return new VisitCycleView(
                    row.integer("visit_every_days"),
                    row.integer("visit_cycle_days"),
                    row.text("visit_cycle_reason"),
                    names.apply(row.uuid("visit_cycle_by")),
                    row.instant("visit_cycle_at"),
                    row.date("visit_since_on"),
                    row.date("visit_excused_on"),
                    row.date("visit_due_on"),
                    row.date("yellow_since"));
        }
    }

    /** Rank and the values behind it, as of the latest period. */
    @Schema(name = "AccountRank")
    public record RankView(
            String rank,
            String previousRank,
            LocalDate changedOn,
            String period,

            @Schema(description = "Taken over from the head office") @NotNull
            boolean inherited,

            @NotNull boolean excluded,
            String excludedReason,
            String override,
            String overrideReason,
            String overrideByName,
            Instant overrideAt,
            Integer points,
            Integer recencyScore,
            Integer frequencyScore,
            Integer monetaryScore,

            @Schema(description = "Days from the last purchase to the day of the run")
            Integer recencyDays,

            @Schema(description = "Purchases in the window") Integer frequency,

            @Schema(description = "Sum of amounts in the window, in the account's currency")
            BigDecimal monetary) {

        static RankView of(Row row, Function<UUID, String> names) {
            return new RankView(
                    row.text("rank"),
                    row.text("previous_rank"),
                    row.date("rank_changed_on"),
                    row.text("rank_period"),
                    row.bool("rank_inherited"),
                    row.bool("rank_excluded"),
                    row.text("rank_excluded_reason"),
                    row.text("rank_override"),
                    row.text("rank_override_reason"),
                    names.apply(row.uuid("rank_override_by")),
                    row.instant("rank_override_at"),
                    row.integer("rank_points"),
                    row.integer("recency_score"),
                    row.integer("frequency_score"),
                    row.integer("monetary_score"),
                    row.integer("recency_days"),
                    row.integer("frequency"),
                    row.decimal("monetary"));
        }
    }
}
