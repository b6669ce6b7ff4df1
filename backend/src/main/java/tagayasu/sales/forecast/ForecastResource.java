package tagayasu.sales.forecast;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.budget.BudgetScope;

@Path("/forecasts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forecasts")
public class ForecastResource {

    @Inject
    Forecasts forecasts;

    @GET
    @Path("/{month}")
    @Operation(
            operationId = "getForecast",
            summary = "What a month and those after it will bring: what was sold and what open deals are worth",
            description = "422 forecast_not_kept for a day whose figures nobody kept.")
    public ForecastView get(
            @PathParam("month") @Parameter(example = "2026-10") String month,
            @QueryParam("months") @DefaultValue("1") @Min(1) @Max(12) int months,
            @QueryParam("by") @DefaultValue("staff") BudgetScope by,
            @QueryParam("departmentId")
                    @Parameter(description = "Only of this department and those below it; not by product")
                    UUID departmentId,
            @QueryParam("asOf") @Parameter(description = "As it stood at the end of this day; now when absent")
                    LocalDate asOf,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (departmentId != null && by == BudgetScope.product)
            throw Problem.badRequest("invalid_parameter", "departmentId");
        return forecasts.of(new ForecastQuestion(month(month), months, by, departmentId, asOf, limit));
    }

    private static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (BusinessCalendar.isUsual(month.atDay(1))) return month;
        } catch (DateTimeException e) {
            // said below
        }
        throw Problem.badRequest("invalid_period", "month");
    }
}
