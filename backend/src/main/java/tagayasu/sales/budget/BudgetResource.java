package tagayasu.sales.budget;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/budgets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budgets")
public class BudgetResource {

    @Inject
    Access access;

    @Inject
    BudgetGrid grid;

    @Inject
    BudgetLedger ledger;

    @Inject
    BudgetCopy copy;

    @Inject
    FigureRules rules;

    @GET
    @Operation(
            operationId = "listBudgets",
            summary = "A fiscal year of budgets beside what was sold, month by month and from its beginning",
            description = "What was sold counts under the caller's rights on sales or deals.")
    public BudgetView list(@Valid @BeanParam BudgetFilter filter) {
        return grid.page(filter);
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "putBudgets",
            summary = "Write cells, all or none",
            description =
                    "409 budget_moved when somebody changed one of them since; the evidence says how they are now.")
    public BudgetChange.Done put(@NotNull @Valid BudgetChange body) {
        return new BudgetChange.Done(ledger.write(body.scope(), body.cells()));
    }

    @POST
    @Path("/copies")
    @Transactional
    @Operation(
            operationId = "copyBudgets",
            summary = "Fill the empty cells of a year from the year before, more or less some percent",
            description = "What was entered stays, so it may be repeated.")
    public BudgetChange.Done copy(@NotNull @Valid BudgetCopy.Input body) {
        return new BudgetChange.Done(copy.fill(body));
    }

    @GET
    @Path("/rules")
    @Operation(operationId = "getFigureRules", summary = "When the fiscal year begins and what counts as sold")
    public FigureRules.Rules rules() {
        access.check(Action.READ, "setting");
        return rules.rules();
    }

    @PUT
    @Path("/rules")
    @Transactional
    @Operation(operationId = "putFigureRules", summary = "Set when the fiscal year begins and what counts as sold")
    public FigureRules.Rules setRules(@NotNull @Valid FigureRules.Rules body) {
        access.check(Action.CONFIGURE, "setting");
        rules.set(body);
        return body;
    }
}
