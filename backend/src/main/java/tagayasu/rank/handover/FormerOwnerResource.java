package tagayasu.rank.handover;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.Account;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/accounts/{id}/former-owners")
@Tag(name = "handovers")
public class FormerOwnerResource {

    @Inject
    Access access;

    @Inject
    HandoverPack pack;

    @Schema(name = "FormerOwnerList")
    public record FormerOwners(@NotNull List<HandoverPackView.FormerOwner> items) {}

    @GET
    @Operation(operationId = "listFormerOwners", summary = "Who had the account in charge before, the latest first")
    public FormerOwners list(@PathParam("id") UUID id) {
        access.check(Action.READ, Account.require(id));
        return new FormerOwners(pack.former(id));
    }
}
