package tagayasu.activity.remark;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.Account;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/accounts/{id}/remarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class AccountRemarkResource {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    AccountRemarkLedger ledger;

    @Inject
    MergePatch mergePatch;

    @Schema(name = "AccountRemarks")
    public record AccountRemarks(@NotNull List<AccountRemarkView> items) {}

    @GET
    @Operation(
            operationId = "listAccountRemarks",
            summary = "Issues, interests, tastes and comments, the latest first",
            description = "The last 200. Accounts are found by them with the relation remarks of a condition.")
    public AccountRemarks list(@PathParam("id") UUID id) {
        access.check(Action.READ, AccountRemark.NOUN, Account.require(id));
        return new AccountRemarks(
                AccountRemark.<AccountRemark>find("accountId = ?1 order by notedOn desc, id desc", id)
                        .page(0, 200)
                        .stream()
                        .map(remark -> AccountRemarkView.of(remark, access, staff))
                        .toList());
    }

    @POST
    @Transactional
    @Operation(operationId = "createAccountRemark", summary = "Note something about the account")
    @APIResponse(
            responseCode = "201",
            description = "The new remark, signed by the caller",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AccountRemarkView.class)))
    public Response create(@PathParam("id") UUID id, @NotNull @Valid AccountRemarkInput body) {
        return answer(Response.Status.CREATED, ledger.add(Account.require(id), body));
    }

    @PATCH
    @Path("/{remarkId}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateAccountRemark", summary = "Correct a remark")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountRemarkInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The remark as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AccountRemarkView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @PathParam("remarkId") UUID remarkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode body) {
        Account account = Account.require(id);
        AccountRemark remark = changeable(Action.CHANGE, account, remarkId, ifMatch);
        AccountRemarkInput before = AccountRemarkInput.of(remark);
        ledger.change(account, remark, before, mergePatch.apply(before, body, AccountRemarkInput.class));
        return answer(Response.Status.OK, remark);
    }

    @DELETE
    @Path("/{remarkId}")
    @Transactional
    @Operation(operationId = "deleteAccountRemark", summary = "Take a remark away; the history keeps it")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(
            @PathParam("id") UUID id,
            @PathParam("remarkId") UUID remarkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Account account = Account.require(id);
        ledger.remove(account, changeable(Action.DELETE, account, remarkId, ifMatch));
    }

    private AccountRemark changeable(Action action, Account account, UUID id, String ifMatch) {
        access.check(Action.READ, account);
        AccountRemark remark = AccountRemark.require(account.id, id);
        if (!access.may(action, remark)) throw Problem.forbidden("forbidden");
        Versions.require(ifMatch, remark);
        return remark;
    }

    private Response answer(Response.Status status, AccountRemark remark) {
        return Response.status(status)
                .entity(AccountRemarkView.of(remark, access, staff))
                .tag(Versions.tag(remark))
                .build();
    }
}
