package tagayasu.customer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.ExternalIds;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Acknowledgement;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class AccountResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    StaffDirectory staff;

    @Inject
    AccountPage page;

    @Inject
    AccountLedger ledger;

    @Inject
    ExternalIds externalIds;

    @Inject
    MergePatch mergePatch;

    @GET
    @Operation(operationId = "listAccounts", summary = "Accounts that the caller may see")
    public AccountList list(@Valid @BeanParam AccountFilter filter) {
        return find(filter.query(filter.where()));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchAccounts", summary = "Accounts by a condition tree")
    public AccountList search(@NotNull @Valid ListQuery body) {
        return find(body);
    }

    private AccountList find(ListQuery query) {
        var shape = new Listing.Shape<>(
                Account.NOUN,
                AccountRow.COLUMNS,
                AccountRow.joins(access),
                "nameKana",
                row -> AccountRow.of(row, staff::nameOf));
        return AccountList.of(listing.page(shape, query));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccount", summary = "One account")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response get(@PathParam("id") UUID id) {
        AccountView account = page.of(id);
        return Response.ok(account).tag(Versions.tag(account.version())).build();
    }

    @POST
    @Transactional
    @Operation(operationId = "createAccount", summary = "A new account, or a branch under its head office")
    @APIResponse(
            responseCode = "201",
            description = "The new account",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response create(@NotNull @Valid AccountInput body) {
        return answer(Response.Status.CREATED, ledger.open(body, body.acknowledgement()));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateAccount", summary = "Change some fields")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Account account = Account.require(id);
        access.check(Action.CHANGE, account);
        Versions.require(ifMatch, account);
        AccountInput before = AccountInput.of(account, externalIds.of(Account.NOUN, id));
        AccountInput after = mergePatch.apply(before, body, AccountInput.class);
        ledger.change(account, before, after, after.acknowledgement());
        return answer(Response.Status.OK, account);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteAccount", summary = "Into the bin")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Account account = Account.require(id);
        access.check(Action.DELETE, account);
        Versions.require(ifMatch, account);
        ledger.bin(account);
    }

    @PUT
    @Path("/by-external-id/{system}/{key}")
    @Transactional
    @Operation(
            operationId = "putAccountByExternalId",
            summary = "Create or replace the account another system knows by its key",
            description =
                    "Keys in further systems stay as they are when the body names none. Nobody is there to be asked, so no"
                            + " warning stands in the way.")
    @APIResponse(
            responseCode = "201",
            description = "The new account",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The account",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response put(
            @PathParam("system") @Size(min = 1, max = 50) String system,
            @PathParam("key") @Size(min = 1, max = 200) String key,
            @NotNull @Valid AccountInput body) {
        Account known = externalIds
                .find(Account.NOUN, system, key)
                .map(Account::require)
                .orElse(null);
        Map<String, String> present = known == null ? Map.of() : externalIds.of(Account.NOUN, known.id);
        Map<String, String> keys = new HashMap<>(body.externalIds() == null ? present : body.externalIds());
        keys.put(system, key);
        AccountInput input = body.withExternalIds(keys);
        if (known == null) return answer(Response.Status.CREATED, ledger.open(input, Acknowledgement.UNASKED));
        access.check(Action.CHANGE, known);
        if (body.ownerId() == null) input = input.withOwner(known.ownerId);
        if (body.code() == null) input = input.withCode(known.code);
        ledger.change(known, AccountInput.of(known, present), input, Acknowledgement.UNASKED);
        return answer(Response.Status.OK, known);
    }

    private Response answer(Response.Status status, Account account) {
        var response = Response.status(status).entity(page.of(account)).tag(Versions.tag(account));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/accounts/" + account.id);
        return response.build();
    }

    /** A page of accounts. */
    @Schema(name = "AccountList")
    public record AccountList(
            @NotNull java.util.List<AccountRow> items, String nextCursor, Long total, Boolean totalCapped) {
        static AccountList of(Page<AccountRow> page) {
            return new AccountList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }
}
