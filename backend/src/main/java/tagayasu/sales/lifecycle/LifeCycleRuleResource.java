package tagayasu.sales.lifecycle;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/life-cycle-rule")
@Tag(name = "accounts")
public class LifeCycleRuleResource {

    /** The one subject of the rule's history. */
    private static final UUID SUBJECT = new UUID(0x6c69_6665_0000_7000L, 0x8000_0000_0000_0001L);

    @Inject
    Access access;

    @Inject
    LifeCycleRule rule;

    @Inject
    Journal journal;

    @Inject
    Jobs jobs;

    @GET
    @Operation(operationId = "getLifeCycleRule", summary = "After how long without a sale an account is dormant")
    public LifeCycleRule.Value get() {
        access.check(Action.READ, "setting");
        return rule.get();
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "putLifeCycleRule",
            summary = "Set after how many months without a sale an account is dormant",
            description = "Accounts that stand elsewhere by the new rule are moved at once, by a job.")
    public LifeCycleRule.Value put(@NotNull @Valid LifeCycleRule.Value body) {
        access.check(Action.CONFIGURE, "setting");
        LifeCycleRule.Value before = rule.get();
        rule.set(body);
        journal.record(
                "updated",
                new Journal.Subject("lifeCycleRule", SUBJECT, "life-cycle rule"),
                List.of(),
                Changes.between(before, body));
        if (!before.equals(body)) jobs.submit(LifeCycleWork.KIND, body, null);
        return body;
    }
}
