package tagayasu.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;

/** The one policy table, cell by cell, as an administrator reads and changes it. */
@Path("/access-rules")
@Tag(name = "access")
public class AccessRuleResource {

    private static final String NOUN = "accessRule";
    private static final UUID TABLE = new UUID(0, 0x2);

    @Inject
    Access access;

    @Inject
    StaffDirectory directory;

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Event<User.Changed> changed;

    @Schema(name = "AccessRules")
    public record View(@NotNull List<RuleView> rules) {}

    @Schema(name = "AccessRule")
    public record RuleView(
            @NotNull Role role,
            @NotNull String noun,
            @NotNull Action action,
            @NotNull Scope scope,

            @Schema(description = "Before anybody changed it") @NotNull
            Scope builtIn) {}

    @Schema(name = "AccessRulesInput")
    public record Input(@NotNull @Size(max = 2000) List<@NotNull @Valid RuleInput> rules) {}

    @Schema(name = "AccessRuleInput")
    public record RuleInput(
            @NotNull Role role,
            @NotNull @Size(max = 50) String noun,
            @NotNull Action action,
            @NotNull Scope scope) {

        Policy.Cell cell() {
            return new Policy.Cell(role, noun, action);
        }
    }

    @GET
    @Operation(operationId = "getAccessRules", summary = "Role × noun × action → scope")
    public View get() {
        access.check(Action.READ, NOUN);
        return view(directory.roster().policy);
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "putAccessRules",
            summary = "Set the cells that are named; the others stay. Acts within a minute")
    public View put(@NotNull @Valid Input body) {
        access.check(Action.CONFIGURE, NOUN);
        for (int i = 0; i < body.rules().size(); i++) check(body.rules().get(i), "/rules/" + i);
        body.rules().forEach(this::set);
        changed.fire(new User.Changed());
        return view(directory.read().policy);
    }

    private void check(RuleInput rule, String pointer) {
        if (!Policy.BUILT_IN.has(rule.cell())) throw Problem.invalid("unknown_rule", pointer);
        boolean lockOut = rule.role() == Role.ADMIN && rule.noun().equals(NOUN) && rule.scope() != Scope.ALL;
        if (!Policy.BUILT_IN.allows(rule.noun(), rule.scope()))
            throw Problem.invalid("nobody_owns_it", pointer + "/scope");
        if (lockOut) throw Problem.invalid("administrator_keeps_rules", pointer + "/scope");
    }

    /** Only differences are kept, so that a new default of a later version reaches those who never changed the cell. */
    private void set(RuleInput rule) {
        Scope before = directory.roster().policy.scope(rule.role(), rule.noun(), rule.action());
        String role = rule.role().code();
        String action = rule.action().code();
        rows.update(Sql.of(
                "delete from access_rule where role = ? and noun = ? and action = ?", role, rule.noun(), action));
        if (Policy.BUILT_IN.scope(rule.role(), rule.noun(), rule.action()) != rule.scope())
            rows.update(Sql.of(
                    "insert into access_rule (role, noun, action, scope) values (?, ?, ?, ?)",
                    role,
                    rule.noun(),
                    action,
                    rule.scope().code()));
        String label = role + " " + rule.noun() + " " + action;
        journal.record(
                "updated",
                new Journal.Subject(NOUN, TABLE, label),
                List.of(),
                Changes.between(Map.of(label, before), Map.of(label, rule.scope())));
    }

    private static View view(Policy policy) {
        return new View(policy.cells().stream()
                .map(cell -> new RuleView(
                        cell.role(),
                        cell.noun(),
                        cell.action(),
                        policy.scope(cell.role(), cell.noun(), cell.action()),
                        Policy.BUILT_IN.scope(cell.role(), cell.noun(), cell.action())))
                .toList());
    }
}
