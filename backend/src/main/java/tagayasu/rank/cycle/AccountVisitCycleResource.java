package tagayasu.rank.cycle;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import tagayasu.customer.AccountPage;
import tagayasu.customer.AccountView;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/accounts/{id}/visit-cycle")
@Tag(name = "visit cycles")
public class AccountVisitCycleResource {

    @Inject
    Access access;

    @Inject
    VisitCycleByHand byHand;

    @Inject
    AccountPage page;

    @Schema(name = "VisitCycleOverrideInput")
    public record Input(
            @NotNull @Min(1) @Max(3650) @Schema(example = "21")
            Integer days,

            @NotBlank @Size(max = 1000) @Schema(example = "年末まで工事中のため")
            String reason) {}

    @PUT
    @Transactional
    @Operation(
            operationId = "putAccountVisitCycle",
            summary = "Give an account a visit cycle of its own, with a reason",
            description = "It stands above the cycle of the account's rank until it is lifted.")
    public AccountView.VisitCycleView put(@PathParam("id") UUID id, @NotNull @Valid Input body) {
        Account account = Account.require(id);
        access.check(Action.CHANGE, VisitCycleByHand.PART, account);
        byHand.set(account, body.days(), body.reason().strip());
        return page.of(account).visitCycle();
    }

    @DELETE
    @Transactional
    @Operation(
            operationId = "deleteAccountVisitCycle",
            summary = "Lift it: the cycle of the account's rank holds again")
    @APIResponse(responseCode = "204", description = "Lifted")
    public void delete(@PathParam("id") UUID id) {
        Account account = Account.require(id);
        access.check(Action.CHANGE, VisitCycleByHand.PART, account);
        byHand.lift(account);
    }
}
