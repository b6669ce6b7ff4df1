package tagayasu.sales.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the budgets. */
public class BudgetFilter {

    @QueryParam("year")
    @Min(1900)
    @Max(2900)
    @Parameter(description = "The calendar year in which the fiscal year begins; the present one when absent")
    public Integer year;

    @QueryParam("scope")
    @DefaultValue("staff")
    public BudgetScope scope;

    @QueryParam("departmentId")
    @Parameter(description = "This department and those below it, or their people")
    public UUID departmentId;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Searches names and codes; a product without figures is shown only when it is searched")
    public String q;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before")
    public String cursor;

    @QueryParam("limit")
    @DefaultValue("100")
    @Min(1)
    @Max(200)
    public int limit;
}
