package tagayasu.staff.signin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.User;

/** Lets a user choose a (new) password; the old one works until they have. */
@Path("/users/{id}/invitation")
@Tag(name = "users")
public class InvitationResource {

    @Inject
    Access access;

    @Inject
    SetupLinks links;

    @Inject
    Journal journal;

    /** To be handed to the user; the link works once. */
    @Schema(name = "Invitation")
    public record View(
            @Schema(description = "To be put behind the address of the installation") @NotNull
            String path,

            @NotNull Instant expiresAt) {

        @Override
        public String toString() {
            return "Invitation";
        }
    }

    @POST
    @Transactional
    @Operation(operationId = "inviteUser", summary = "A one-time link with which the user chooses a password")
    public View create(@PathParam("id") UUID id) {
        User user = User.require(id);
        access.check(Action.CHANGE, user);
        if (!access.caller().role().covers(user.role())) throw Problem.forbidden("role_above_own");
        if (user.disabled()) throw Problem.refused("user_disabled");
        SetupLinks.Issued issued = links.issue(id);
        var subject = new Journal.Subject(User.NOUN, user.id, user.name);
        journal.record("invited", subject, List.of(), Json.MAPPER.createObjectNode());
        return new View(issued.path(), issued.expiresAt());
    }
}
