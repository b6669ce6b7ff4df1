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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.Account;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/accounts/{id}/rank-override")
@Tag(name = "ranks")
public class RankOverrideResource {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    RankByHand byHand;

    @Schema(name = "RankOverrideInput")
    public record Input(
            @NotBlank @Size(max = 10) @Schema(example = "A") String rank,

            @NotBlank @Size(max = 1000) @Schema(example = "社長の紹介先")
            String reason) {}

    @PUT
    @Transactional
    @Operation(
            operationId = "putRankOverride",
            summary = "Give an account another rank than the computed one",
            description = "It is the effective rank at once and in every run, marked as such, until it is lifted.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Input.class),
                            examples = @ExampleObject(name = "override", value = RankExamples.OVERRIDE)))
    public RankHistoryView.Override put(@PathParam("id") UUID id, @NotNull @Valid Input body) {
        Account account = Account.require(id);
        access.check(Action.CHANGE, "rankOverride", account);
        return RankHistoryView.Override.of(byHand.override(account, body.rank(), body.reason()), staff::nameOf);
    }

    @DELETE
    @Transactional
    @Operation(operationId = "deleteRankOverride", summary = "Lift the override: the computed rank is effective again")
    @APIResponse(responseCode = "204", description = "Lifted")
    public void delete(@PathParam("id") UUID id) {
        Account account = Account.require(id);
        access.check(Action.CHANGE, "rankOverride", account);
        byHand.lift(account);
    }
}
