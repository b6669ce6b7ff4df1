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
import tagayasu.platform.retry.SecretAnswer;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Role;
import tagayasu.staff.User;

/**
 * Lets a user choose a password. Whoever holds the link can sign in as that user, so that for one who has a password
 * already only an administrator may issue it; the old password works until then.
 */
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
    @SecretAnswer
    @Operation(operationId = "inviteUser", summary = "A one-time link with which the user chooses a password")
    public View create(@PathParam("id") UUID id) {
        User user = User.require(id);
        access.check(Action.CHANGE, user);
        access.checkDepartment(Action.CHANGE, User.NOUN, user.departmentId); // a team mate elsewhere is not enough
        if (!access.caller().role().covers(user.role())) throw Problem.forbidden("role_above_own");
        if (user.passwordHash() != null && access.caller().role() != Role.ADMIN)
            throw Problem.forbidden("password_by_admin_only");
        if (user.disabled()) throw Problem.refused("user_disabled");
        SetupLinks.Issued issued = links.issue(id);
        var subject = new Journal.Subject(User.NOUN, user.id, user.name);
        journal.record("invited", subject, List.of(), Json.MAPPER.createObjectNode());
        return new View(issued.path(), issued.expiresAt());
    }
}
