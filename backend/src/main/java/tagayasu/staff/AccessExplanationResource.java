package tagayasu.staff;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Rows;
import tagayasu.platform.list.Nouns;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.AccessExplanation.OwnerView;
import tagayasu.staff.AccessExplanation.PersonView;
import tagayasu.staff.AccessExplanation.Reason;
import tagayasu.staff.Roster.Member;

@Path("/access-explanation")
@Tag(name = "access")
public class AccessExplanationResource {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Access access;

    @Inject
    StaffDirectory directory;

    @Inject
    Nouns nouns;

    @Inject
    Rows rows;

    @GET
    @Operation(operationId = "explainAccess", summary = "Why somebody can, or cannot, see or do something to a record")
    public AccessExplanation get(
            @QueryParam("noun") @NotNull String noun,
            @QueryParam("id") @NotNull UUID id,
            @QueryParam("action") @Parameter(description = "read when absent") String action,
            @QueryParam("userId") @Parameter(description = "Oneself when absent; another only for administrators")
                    UUID userId) {
        nouns.require(noun);
        Caller caller = access.caller();
        if (userId != null && !userId.equals(caller.id())) access.check(Action.READ, "accessRule");
        Member user = directory.roster().members.get(userId == null ? caller.id() : userId);
        if (user == null) throw Problem.badRequest("unknown_user", "userId");
        return explain(noun, id, action == null ? Action.READ : action(action), user);
    }

    private AccessExplanation explain(String noun, UUID id, Action action, Member user) {
        List<UUID> found = rows.list(access.ownership(noun).ownersOf(id), row -> nobodyIs(row.uuid("owner_id")));
        List<UUID> owners =
                found.stream().filter(owner -> !owner.equals(NOBODY)).distinct().toList();
        boolean known = !found.isEmpty() && access.reaches(access.scope(Action.READ, noun), owners);
        Policy.Cell cell = new Policy.Cell(user.role(), nouns.guard(noun), action);
        Scope scope = directory.roster().policy.scope(cell.role(), cell.noun(), action);
        List<OwnerView> views =
                known ? owners.stream().map(owner -> owner(owner, user)).toList() : List.of();
        Reason reason = reason(known, scope, owners, user);
        return new AccessExplanation(
                reason == Reason.EVERY_RECORD || reason == Reason.OWNER_WITHIN_SCOPE,
                reason,
                noun,
                id,
                action,
                new PersonView(user.id(), user.name(), directory.departmentName(user.departmentId())),
                user.role(),
                scope,
                directory.roster().policy.isChanged(cell),
                views);
    }

    private Reason reason(boolean known, Scope scope, List<UUID> owners, Member user) {
        if (scope == Scope.NONE) return Reason.NOT_ALLOWED;
        if (!known) return Reason.UNKNOWN_RECORD;
        if (scope == Scope.ALL) return Reason.EVERY_RECORD;
        if (owners.isEmpty()) return Reason.NOBODY_OWNS_IT;
        boolean within = owners.stream().anyMatch(directory.roster().reach(user.id(), scope)::contains);
        return within ? Reason.OWNER_WITHIN_SCOPE : Reason.OWNER_OUTSIDE_SCOPE;
    }

    private OwnerView owner(UUID owner, Member user) {
        Scope narrowest = Stream.of(Scope.OWN, Scope.TEAM, Scope.DEPARTMENT, Scope.TREE)
                .filter(scope -> directory.roster().reach(user.id(), scope).contains(owner))
                .findFirst()
                .orElse(Scope.ALL);
        String name = Objects.requireNonNullElse(directory.nameOf(owner), "");
        return new OwnerView(owner, name, directory.departmentName(directory.departmentOf(owner)), narrowest);
    }

    private static UUID nobodyIs(UUID owner) {
        return owner == null ? NOBODY : owner;
    }

    private static Action action(String code) {
        return Stream.of(Action.values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("invalid_parameter", "action"));
    }
}
