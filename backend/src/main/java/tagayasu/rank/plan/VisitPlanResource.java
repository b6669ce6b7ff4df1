package tagayasu.rank.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.retry.IdempotencyRequired;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Owned;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.User;

/** A person's month of visits belongs to that person; the rest is the policy's. */
@Path("/visit-plans/{id}/{month}")
@Tag(name = "visit plans")
public class VisitPlanResource {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    MonthVisits visits;

    @Inject
    VisitProposal proposal;

    @Inject
    PlanConfirmation confirmation;

    @Inject
    BusinessCalendar calendar;

    private record Plan(UUID ownerId) implements Owned {
        @Override
        public String noun() {
            return "visitPlan";
        }
    }

    /** A visit that a person put on a day. */
    @Schema(name = "VisitPut")
    public record Put(@NotNull UUID accountId, @NotNull LocalDate on) {}

    @Schema(name = "VisitProposalInput")
    public record ProposalInput(
            @Schema(description = "What stays where it was put") @Size(max = 1000)
            List<@NotNull @Valid Put> put) {}

    @Schema(name = "VisitConfirmationInput")
    public record ConfirmationInput(
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Put> visits) {}

    @Schema(name = "VisitConfirmation")
    public record Confirmed(
            @NotNull Integer planned, @NotNull List<PlanConfirmation.Item> items) {}

    @GET
    @Operation(
            operationId = "getVisitPlan",
            summary = "A person's month: what stands in it and which customers are due")
    public VisitPlanView get(@PathParam("id") UUID id, @PathParam("month") String month) {
        Plan plan = plan(Action.READ, id);
        PlanMonth of = PlanMonth.of(month);
        LocalDate today = calendar.today();
        return new VisitPlanView(
                plan.ownerId(),
                staff.nameOf(id),
                of.month().toString(),
                visits.perDay(id),
                VisitPlanView.days(of, visits.standing(id, of)),
                visits.due(id, of).stream()
                        .map(due -> VisitPlanView.Due.of(due, today))
                        .toList());
    }

    @POST
    @Path("/proposal")
    @Operation(
            operationId = "proposeVisits",
            summary = "Fill the month with the visits that are due",
            description =
                    "Writes nothing. Never above the limit of a day, never on a day on which we or the customer rest,"
                            + " the highest ranks first, neighbours together; the same question has the same answer.")
    public VisitProposal.View propose(
            @PathParam("id") UUID id, @PathParam("month") String month, @NotNull @Valid ProposalInput body) {
        plan(Action.READ, id);
        PlanMonth of = PlanMonth.of(month);
        Map<UUID, LocalDate> put = new HashMap<>();
        List<Put> given = body.put() == null ? List.of() : body.put();
        for (int i = 0; i < given.size(); i++) {
            if (!of.holds(given.get(i).on())) throw Problem.invalid("out_of_range", "/put/" + i + "/on");
            put.put(given.get(i).accountId(), given.get(i).on());
        }
        return proposal.of(id, of, put);
    }

    @POST
    @Path("/confirmation")
    @Transactional
    @IdempotencyRequired
    @Operation(
            operationId = "confirmVisits",
            summary = "Make the visits planned contacts",
            description = "Each gets an hour of its day that is free. One that is refused does not hold up the others.")
    public Confirmed confirm(
            @PathParam("id") UUID id, @PathParam("month") String month, @NotNull @Valid ConfirmationInput body) {
        plan(Action.CHANGE, id);
        PlanMonth of = PlanMonth.of(month);
        for (int i = 0; i < body.visits().size(); i++)
            if (!of.holds(body.visits().get(i).on())) throw Problem.invalid("out_of_range", "/visits/" + i + "/on");
        List<PlanConfirmation.Item> items = confirmation.enter(id, body.visits());
        int planned =
                (int) items.stream().filter(item -> item.contactId() != null).count();
        return new Confirmed(planned, items);
    }

    private Plan plan(Action action, UUID user) {
        Plan plan = new Plan(User.require(user).id);
        access.check(action, plan);
        return plan;
    }
}
