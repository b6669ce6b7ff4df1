package tagayasu.activity.contact;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.journal.HistoryView;
import tagayasu.staff.Action;
import tagayasu.staff.subjects.Histories;

/** What happens with a contact after it was planned: its result, its end without one, its confirmation. */
@Path("/contacts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
public class ContactVerbsResource {

    @Inject
    ContactLedger ledger;

    @Inject
    ContactPage page;

    @Inject
    Histories histories;

    @Schema(name = "ContactCancellationInput")
    public record CancellationInput(
            @Size(max = 500) @Schema(example = "先方の都合") String reason) {}

    @POST
    @Path("/result")
    @Transactional
    @Operation(
            operationId = "reportContact",
            summary = "The result of a plan",
            description =
                    "The planned day and time stay beside the actual ones. A second result of the same plan is refused.")
    public ContactView report(@PathParam("id") UUID id, @NotNull @Valid ContactResultInput body) {
        Contact contact = found(Action.CHANGE, id);
        ledger.report(contact, body);
        return page.of(contact);
    }

    @POST
    @Path("/cancellation")
    @Transactional
    @Operation(operationId = "cancelContact", summary = "Call a plan off")
    public ContactView cancel(@PathParam("id") UUID id, @NotNull @Valid CancellationInput body) {
        Contact contact = found(Action.CHANGE, id);
        ledger.cancel(contact, body.reason());
        return page.of(contact);
    }

    @DELETE
    @Path("/cancellation")
    @Transactional
    @Operation(operationId = "resumeContact", summary = "Let a plan that was called off stand again")
    public ContactView resume(@PathParam("id") UUID id) {
        Contact contact = found(Action.CHANGE, id);
        ledger.resume(contact);
        return page.of(contact);
    }

    @POST
    @Path("/confirmation")
    @Transactional
    @Operation(operationId = "confirmContact", summary = "Confirm a result that was reported to the caller")
    public ContactView confirm(@PathParam("id") UUID id) {
        Contact contact = found(Action.READ, id);
        ledger.confirm(contact);
        return page.of(contact);
    }

    @GET
    @Path("/history")
    @Operation(operationId = "getContactHistory", summary = "Every change: who, when, before and after")
    public HistoryView history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") UUID cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        found(Action.READ, id);
        return histories.of(id, cursor, limit);
    }

    private Contact found(Action action, UUID id) {
        Contact contact = Contact.require(id);
        ledger.check(action, contact);
        return contact;
    }
}
