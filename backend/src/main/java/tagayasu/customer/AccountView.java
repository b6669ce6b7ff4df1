package tagayasu.customer;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        @NotNull Map<String, String> externalIds,
        @NotNull RankView rank,
        LocalDate firstSaleOn,
        LocalDate lastSaleOn,

        @Schema(description = "What the caller may do: change, delete") @NotNull
        List<String> allowed,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** Another account, by what a link needs. */
    @Schema(name = "AccountRef")
    public record AccountRef(
            @NotNull UUID id, @NotNull String code, @NotNull String name) {}

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

        static RankView of(Account.RankFacts facts, String overrideByName) {
            return new RankView(
                    facts.rank(),
                    facts.previousRank(),
                    facts.changedOn(),
                    facts.period(),
                    facts.inherited(),
                    facts.excluded(),
                    facts.excludedReason(),
                    facts.override(),
                    facts.overrideReason(),
                    overrideByName,
                    facts.overrideAt(),
                    facts.points(),
                    score(facts.recencyScore()),
                    score(facts.frequencyScore()),
                    score(facts.monetaryScore()),
                    facts.recencyDays(),
                    facts.frequency(),
                    facts.monetary());
        }

        private static Integer score(Short score) {
            return score == null ? null : score.intValue();
        }
    }
}
