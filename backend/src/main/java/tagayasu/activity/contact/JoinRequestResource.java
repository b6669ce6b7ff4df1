package tagayasu.activity.contact;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.Account;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.notices.Notices;

/** Asks the colleague of a planned visit to be taken along; the notice is answered with one more participant, or not. */
@Path("/contacts/{id}/join-requests")
@Tag(name = "contacts")
public class JoinRequestResource {

    private static final String JOINED = "approach.joined";

    @Inject
    Access access;

    @Inject
    Notices notices;

    @Inject
    Rows rows;

    @Schema(name = "JoinRequestInput")
    public record JoinRequestInput(
            @Size(max = 500) @Schema(example = "同じ週に伺う予定なので、ご一緒させてください。")
            String message) {}

    @Produces
    @Singleton
    static NoticeKind joined() {
        return new NoticeKind(JOINED, "同行の依頼", "Somebody asks to join");
    }

    @POST
    @Transactional
    @Operation(
            operationId = "requestToJoinContact",
            summary = "Ask to take part in a colleague's planned visit",
            description =
                    "For whoever may see any account of the same tree: the warning double_approach names the contact.")
    @APIResponse(responseCode = "204", description = "The one in charge is told")
    public void ask(@PathParam("id") UUID id, @NotNull @Valid JoinRequestInput body) {
        Contact contact = Contact.require(id);
        if (!mayKnowOf(contact)) throw Problem.notFound();
        access.check(Action.CREATE, Contact.NOUN);
        if (!contact.state().equals(Contact.PLANNED)) throw Problem.refused("contact_not_planned");
        String text = body.message() == null ? "" : body.message();
        notices.tell(List.of(contact.ownerId), JOINED, Contact.NOUN, id, "planner", Map.of("text", text));
    }

    private boolean mayKnowOf(Contact contact) {
        if (access.may(Action.READ, contact)) return true;
        Sql neighbour = Sql.of(
                        "select a.id from account a join account own on own.head_id = a.head_id"
                                + " where own.id = ? and a.deleted_at is null and",
                        contact.accountId)
                .plus(access.visible(Account.NOUN, "a"))
                .plus("limit 1");
        return rows.first(neighbour, row -> row.uuid("id")).isPresent();
    }
}
