package tagayasu.rank;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.Account;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/accounts/{id}/rank-history")
@Tag(name = "ranks")
public class RankHistoryResource {

    /** Ten years of months. */
    private static final int LINES = 120;

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @GET
    @Operation(
            operationId = "getRankHistory",
            summary = "All ranks of an account, the newest first, and what people decided about them")
    public RankHistoryView get(@PathParam("id") UUID id) {
        Account account = Account.require(id);
        access.check(Action.READ, account);
        boolean inherits = account.rankFacts().inherited();
        Account unit = inherits ? Account.require(account.headId()) : account;
        boolean withValues = access.may(Action.READ, unit);
        List<RankHistoryView.Line> lines =
                rows.list(Sql.of("""
                        select s.*, r.period, r.revision, r.as_of, r.finished_at, sc.name as scheme_name
                        from rank_score s join rank_run r on r.id = s.run_id join rank_scheme sc on sc.id = r.scheme_id
                        where s.account_id = ? and r.superseded_at is null order by r.period desc limit ?
                        """, unit.id, LINES), row -> RankHistoryView.Line.of(row, withValues));
        List<RankHistoryView.Override> overrides = withValues
                ? RankOverride.of(unit.id).stream()
                        .map(override -> RankHistoryView.Override.of(override, staff::nameOf))
                        .toList()
                : List.of();
        return new RankHistoryView(inherits ? unit.id : null, lines, overrides);
    }
}
