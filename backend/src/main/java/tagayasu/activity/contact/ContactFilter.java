package tagayasu.activity.contact;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Paging;

/** The simple filters of the list of contacts. */
public class ContactFilter extends Paging {

    @QueryParam("accountId")
    public UUID accountId;

    @QueryParam("includeBranches")
    @Parameter(description = "With accountId: also the contacts of the accounts below it")
    public boolean includeBranches;

    @QueryParam("personId")
    public UUID personId;

    @QueryParam("dealId")
    @Parameter(description = "The deal it is about")
    public UUID dealId;

    @QueryParam("userId")
    @Parameter(description = "One of our people who takes part")
    public UUID userId;

    @QueryParam("state")
    @Parameter(description = "planned, done or cancelled; may be repeated, all when absent")
    public List<String> states;

    @QueryParam("purpose")
    public String purpose;

    @QueryParam("method")
    public String method;

    @QueryParam("from")
    @Parameter(description = "First day on which it was held, or else is planned")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day")
    public LocalDate to;

    /**
     * @param accounts the account with the branches asked for; null = all accounts
     * @param visiblePerson over alias p: one whom the caller may not read was met nowhere
     * @param visibleDeal over alias d: one that the caller may not read was talked of nowhere
     */
    Sql where(List<UUID> accounts, Sql visiblePerson, Sql visibleDeal) {
        List<Sql> parts = new ArrayList<>();
        if (accounts != null) parts.add(Sql.of("a.account_id = any(?)", accounts));
        if (personId != null)
            parts.add(Sql.of(
                            "a.id in (select m.contact_id from contact_person m join person p on p.id = m.person_id"
                                    + " where m.person_id = ? and",
                            personId)
                    .plus(visiblePerson)
                    .plus(")"));
        if (dealId != null)
            parts.add(Sql.of("a.deal_id in (select d.id from deal d where d.id = ? and", dealId)
                    .plus(visibleDeal)
                    .plus(")"));
        if (userId != null)
            parts.add(Sql.of("a.id in (select p.contact_id from contact_participant p where p.user_id = ?)", userId));
        if (states != null && !states.isEmpty()) parts.add(Sql.of("a.state = any(?)", states));
        if (purpose != null) parts.add(Sql.of("a.purpose = ?", purpose));
        if (method != null) parts.add(Sql.of("a.method = ?", method));
        if (from != null) parts.add(Sql.of("a.starts_at >= ?", from.atStartOfDay()));
        if (to != null) parts.add(Sql.of("a.starts_at < ?", to.plusDays(1).atStartOfDay()));
        return parts.isEmpty() ? Sql.TRUE : Sql.join(" and ", parts);
    }
}
