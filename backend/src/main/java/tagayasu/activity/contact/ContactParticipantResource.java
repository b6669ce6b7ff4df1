package tagayasu.activity.contact;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.staff.Action;

/** Our people who take part in a plan, one by one: the answer to a colleague who asked to join. */
@Path("/contacts/{id}/participants/{userId}")
@Tag(name = "contacts")
public class ContactParticipantResource {

    @Inject
    ContactLedger ledger;

    @Inject
    ContactPage page;

    @PUT
    @Transactional
    @Operation(
            operationId = "addContactParticipant",
            summary = "Take one more of us along on a plan",
            description = "For who may change the plan. Whoever joins is told; who takes part already changes nothing.")
    public ContactView add(@PathParam("id") UUID id, @PathParam("userId") UUID user) {
        Contact contact = Contact.require(id);
        ledger.check(Action.CHANGE, contact);
        ledger.takeAlong(contact, user);
        return page.of(contact);
    }
}
