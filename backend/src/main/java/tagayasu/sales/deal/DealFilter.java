package tagayasu.sales.deal;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Paging;
import tagayasu.sales.product.OrderLine;
import tagayasu.staff.PeopleFilter;

/** The simple filters of the deal list. */
public class DealFilter extends Paging {

    /** Which deals of all; the constants are the codes of the API. */
    public enum State {
        open,
        won,
        lost,
        other,
        closed,
        all
    }

    @QueryParam("state")
    @Parameter(description = "open when absent; closed = won, lost or otherwise closed")
    public State state;

    @QueryParam("accountId")
    public UUID accountId;

    @QueryParam("includeBranches")
    @Parameter(description = "With accountId: also the deals of the accounts below it")
    public boolean includeBranches;

    @QueryParam("ownerId")
    public List<UUID> ownerId;

    @QueryParam("personId")
    public UUID personId;

    @QueryParam("productId")
    public UUID productId;

    @QueryParam("campaignId")
    public UUID campaignId;

    @QueryParam("stageId")
    public UUID stageId;

    @QueryParam("expectedFrom")
    @Parameter(description = "First day of the expected close")
    public LocalDate expectedFrom;

    @QueryParam("expectedTo")
    @Parameter(description = "Last day of the expected close")
    public LocalDate expectedTo;

    @QueryParam("closedFrom")
    @Parameter(description = "First day of the closing")
    public LocalDate closedFrom;

    @QueryParam("closedTo")
    @Parameter(description = "Last day of the closing")
    public LocalDate closedTo;

    @QueryParam("departmentId")
    @Parameter(description = "Of the people of this department and of those below it")
    public UUID departmentId;

    @QueryParam("withoutProduct")
    @Parameter(description = "Only those with an amount that belongs to no product of the master")
    public boolean withoutProduct;

    /** @param accounts the account with the branches asked for; null = all accounts */
    Sql where(List<UUID> accounts) {
        List<Sql> parts = new ArrayList<>();
        parts.add(states());
        if (accounts != null) parts.add(Sql.of("a.account_id = any(?)", accounts));
        if (ownerId != null && !ownerId.isEmpty()) parts.add(Sql.of("a.owner_id = any(?)", ownerId));
        if (personId != null)
            parts.add(
                    Sql.of("exists (select from deal_person m where m.deal_id = a.id and m.person_id = ?)", personId));
        if (productId != null)
            parts.add(
                    Sql.of("exists (select from deal_line l where l.deal_id = a.id and l.product_id = ?)", productId));
        if (campaignId != null) parts.add(Sql.of("a.campaign_id = ?", campaignId));
        if (stageId != null) parts.add(Sql.of("a.stage_id = ?", stageId));
        if (expectedFrom != null) parts.add(Sql.of("a.expected_on >= ?", expectedFrom));
        if (expectedTo != null) parts.add(Sql.of("a.expected_on <= ?", expectedTo));
        if (closedFrom != null) parts.add(Sql.of("a.closed_on >= ?", closedFrom));
        if (closedTo != null) parts.add(Sql.of("a.closed_on <= ?", closedTo));
        if (departmentId != null) parts.add(PeopleFilter.ofDepartment("a.owner_id", departmentId));
        if (withoutProduct) parts.add(OrderLine.someWithoutProduct("deal_line", "deal_id"));
        return Sql.join(" and ", parts);
    }

    private Sql states() {
        State asked = state == null ? State.open : state;
        return switch (asked) {
            case all -> Sql.TRUE;
            case closed -> Sql.of("a.outcome <> 'open'");
            case open -> Sql.of("a.outcome = 'open'"); // as text, so that the planner knows the index of open deals
            default -> Sql.of("a.outcome = ?", asked);
        };
    }
}
