package tagayasu.voice.competitor;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.customer.Account;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;

/** A customer at which a competitor was met. */
@Schema(name = "CompetitorCustomer")
public record CompetitorCustomer(
        @NotNull UUID accountId,
        @NotNull String accountCode,
        @NotNull String accountName,
        String rank,
        @NotNull int moves,
        @NotNull LocalDate firstSeenOn,
        @NotNull LocalDate lastSeenOn) {

    static final int MOST = 200;

    @Schema(name = "CompetitorCustomers")
    public record View(@NotNull List<CompetitorCustomer> items) {}

    /** The latest first, of moves and accounts that the caller may see. */
    static Sql of(UUID competitor, Access access) {
        return Sql.of(
                        "select c.id, c.code, c.name, c.rank, count(*)::int as moves, min(v.seen_on) as first_on,"
                                + " max(v.seen_on) as last_on from competitor_move v join account c on c.id = v.account_id"
                                + " and c.deleted_at is null where v.competitor_id = ? and v.deleted_at is null and",
                        competitor)
                .plus(access.visible(CompetitorMove.NOUN, "v"))
                .plus("and")
                .plus(access.visible(Account.NOUN, "c"))
                .plus("group by c.id order by last_on desc, c.id limit " + MOST);
    }

    static CompetitorCustomer of(Row row) {
        return new CompetitorCustomer(
                row.uuid("id"),
                row.text("code"),
                row.text("name"),
                row.text("rank"),
                row.integer("moves"),
                row.date("first_on"),
                row.date("last_on"));
    }
}
