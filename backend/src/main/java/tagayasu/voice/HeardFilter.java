package tagayasu.voice;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Paging;

/** The simple filters that the lists of this wing have in common. */
public class HeardFilter extends Paging {

    @QueryParam("accountId")
    public UUID accountId;

    @QueryParam("includeBranches")
    @Parameter(description = "With accountId: also of the accounts below it")
    public boolean includeBranches;

    @QueryParam("personId")
    public UUID personId;

    @QueryParam("productId")
    public UUID productId;

    @QueryParam("ownerId")
    public UUID ownerId;

    @QueryParam("contactId")
    @Parameter(description = "What was marked in these contacts; may be repeated")
    public List<UUID> contactId;

    /** @param accounts the account with the branches asked for; null = all accounts */
    public Sql where(List<UUID> accounts, Sql... more) {
        List<Sql> parts = new ArrayList<>(List.of(more));
        if (accounts != null) parts.add(Sql.of("a.account_id = any(?)", accounts));
        if (personId != null) parts.add(Sql.of("a.person_id = ?", personId));
        if (productId != null) parts.add(Sql.of("a.product_id = ?", productId));
        if (ownerId != null) parts.add(Sql.of("a.owner_id = ?", ownerId));
        if (contactId != null && !contactId.isEmpty()) parts.add(Sql.of("a.contact_id = any(?)", contactId));
        return parts.isEmpty() ? Sql.TRUE : Sql.join(" and ", parts);
    }
}
