package tagayasu.activity.contact;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import tagayasu.customer.AccountTree;
import tagayasu.customer.Person;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.sales.deal.Deal;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
public class ContactResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    StaffDirectory staff;

    @Inject
    AccountTree tree;

    @Inject
    ContactLedger ledger;

    @Inject
    ContactPage page;

    @Inject
    MergePatch mergePatch;

    @Schema(name = "ContactList")
    public record ContactList(@NotNull List<ContactRow> items, String nextCursor, Long total, Boolean totalCapped) {
        static ContactList of(Page<ContactRow> page) {
            return new ContactList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(
            operationId = "listContacts",
            summary = "Contacts that the caller may see, the latest first",
            description =
                    "Of the accounts in one's reach, and those in which one takes part. q looks into subject, what was"
                            + " said and next action, and for the account.")
    public ContactList list(@Valid @BeanParam ContactFilter filter) {
        Sql person = access.visible(Person.NOUN, "p");
        Sql deal = access.visible(Deal.NOUN, "d");
        var accounts = tree.asked(filter.accountId, filter.includeBranches);
        return find(filter.query(null), filter.where(accounts, person, deal));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchContacts", summary = "Contacts by a condition tree")
    public ContactList search(@NotNull @Valid ListQuery body) {
        return find(body, Sql.TRUE);
    }

    private ContactList find(ListQuery query, Sql more) {
        var shape = new Listing.Shape<>(
                Contact.NOUN, ContactRow.COLUMNS, page.joins(), "-startsAt", row -> ContactRow.of(row, staff::nameOf));
        return ContactList.of(listing.page(shape, query, more));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getContact", summary = "One contact, the plan beside the result")
    @APIResponse(
            responseCode = "200",
            description = "The contact",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.Status.OK, found(Action.READ, id));
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createContact",
            summary = "Plan a contact, or enter one that was held",
            description =
                    "Without result it is a plan, and needs purpose, plannedOn and plannedFrom. With result it is done;"
                            + " a plan beside it is kept.")
    @APIResponse(
            responseCode = "201",
            description = "The new contact",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response create(@NotNull @Valid ContactInput body) {
        access.check(Action.CREATE, Contact.NOUN);
        return answer(Response.Status.CREATED, ledger.enter(body, body.acknowledgement()));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateContact",
            summary = "Change some fields of a plan, or of a result",
            description =
                    "Another day or time of a plan is told to the others. A changed result has to be confirmed again.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ContactInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The contact as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Contact contact = found(Action.CHANGE, id);
        Versions.require(ifMatch, contact);
        ContactInput before = ContactInput.of(contact);
        ContactInput after = mergePatch.apply(before, body, ContactInput.class);
        ledger.change(contact, before, after, after.acknowledgement());
        return answer(Response.Status.OK, contact);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteContact", summary = "Into the bin")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Contact contact = found(Action.DELETE, id);
        Versions.require(ifMatch, contact);
        ledger.bin(contact);
    }

    private Contact found(Action action, UUID id) {
        Contact contact = Contact.require(id);
        ledger.check(action, contact);
        return contact;
    }

    private Response answer(Response.Status status, Contact contact) {
        ContactView view = page.of(contact);
        var response = Response.status(status).entity(view).tag(Versions.tag(view.version()));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/contacts/" + contact.id);
        return response.build();
    }
}
