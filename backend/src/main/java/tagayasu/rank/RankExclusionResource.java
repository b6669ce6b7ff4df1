package tagayasu.rank;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.Account;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/accounts/{id}/rank-exclusion")
@Tag(name = "ranks")
public class RankExclusionResource {

    @Inject
    Access access;

    @Inject
    RankByHand byHand;

    @Schema(name = "RankExclusionInput")
    public record Input(
            @NotBlank @Size(max = 1000) @Schema(example = "グループ会社")
            String reason) {}

    @PUT
    @Transactional
    @Operation(operationId = "putRankExclusion", summary = "Leave an account out of the ranking from the next run on")
    @APIResponse(responseCode = "204", description = "Excluded")
    public void put(@PathParam("id") UUID id, @NotNull @Valid Input body) {
        byHand.exclude(account(id), body.reason());
    }

    @DELETE
    @Transactional
    @Operation(operationId = "deleteRankExclusion", summary = "Rank the account again from the next run on")
    @APIResponse(responseCode = "204", description = "No longer excluded")
    public void delete(@PathParam("id") UUID id) {
        byHand.include(account(id));
    }

    private Account account(UUID id) {
        Account account = Account.require(id);
        access.check(Action.CHANGE, "rankOverride", account);
        return account;
    }
}
