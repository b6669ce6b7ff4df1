package tagayasu.sales.deal;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.customer.Account;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;

/** A deal as lists and the board show it. */
@Schema(name = "DealRow")
public record DealRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID accountId,

        @Schema(description = "Absent where the caller may not read the account")
        String accountName,

        @NotNull String name,
        @NotNull UUID ownerId,
        String ownerName,
        @NotNull UUID processId,
        @NotNull UUID stageId,
        @NotNull String stageJa,
        @NotNull String stageEn,
        @NotNull String probability,
        @Schema(example = "50") @NotNull BigDecimal percent,
        @NotNull BigDecimal amount,

        @Schema(description = "amount × percent, to four decimals", example = "640000") @NotNull
        BigDecimal weighted,

        @Schema(description = "Of the account, or of the installation") @NotNull
        String currency,

        @NotNull LocalDate expectedOn,

        @Schema(description = "Open, and expected before today") @NotNull
        boolean overdue,

        @NotNull LocalDate openedOn,
        LocalDate urgentBy,
        @NotNull Deal.Outcome outcome,

        @Schema(description = "Of the code list dealClosing; absent while it is open")
        String closing,

        LocalDate closedOn,

        @Schema(description = "Last contact that was held about it")
        LocalDate lastContactOn,

        @Schema(description = "Next contact that is planned about it")
        LocalDate nextContactOn,

        @Schema(description = "Of the first line") String productName) {

    static final String COLUMNS =
            "a.id, a.version, a.account_id, c.code as account_code, c.name as account_name, a.name, a.owner_id, t.process_id,"
                    + " a.stage_id, t.name_ja as stage_ja, t.name_en as stage_en, a.probability, a.percent, a.amount,"
                    + " round(a.amount * a.percent / 100, 4) as weighted,"
                    + " (select own.currency from account own where own.id = a.account_id) as currency,"
                    + " a.expected_on, a.opened_on, a.urgent_by, a.outcome, a.closing, a.closed_on, a.closed_by,"
                    + " a.closing_reason, a.closing_note, a.last_contact_on, a.next_contact_on, a.campaign_id, a.note,"
                    + " a.sale_id, a.created_at, a.created_by, a.updated_at,"
                    + " (select l.product_name from deal_line l where l.deal_id = a.id order by l.line_no limit 1)"
                    + " as product_name";

    /** An account that the caller may not read stays without a name. */
    static Sql joins(Access access) {
        return Sql.of("join sales_stage t on t.id = a.stage_id left join account c on c.id = a.account_id and")
                .plus(access.visible(Account.NOUN, "c"));
    }

    static DealRow of(Row row, LocalDate today, Function<UUID, String> names) {
        Deal.Outcome outcome = Deal.Outcome.valueOf(row.text("outcome"));
        LocalDate expected = row.date("expected_on");
        return new DealRow(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("account_id"),
                row.text("account_name"),
                row.text("name"),
                row.uuid("owner_id"),
                names.apply(row.uuid("owner_id")),
                row.uuid("process_id"),
                row.uuid("stage_id"),
                row.text("stage_ja"),
                row.text("stage_en"),
                row.text("probability"),
                row.decimal("percent"),
                row.decimal("amount"),
                row.decimal("weighted"),
                row.text("currency"),
                expected,
                outcome == Deal.Outcome.open && expected.isBefore(today),
                row.date("opened_on"),
                row.date("urgent_by"),
                outcome,
                row.text("closing"),
                row.date("closed_on"),
                row.date("last_contact_on"),
                row.date("next_contact_on"),
                row.text("product_name"));
    }
}
