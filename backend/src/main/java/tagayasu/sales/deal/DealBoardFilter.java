package tagayasu.sales.deal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose deals stand on the board, and how many of each column are answered at once. */
public class DealBoardFilter extends DealFilter {

    @QueryParam("processId")
    @Parameter(description = "The first process when absent")
    public UUID processId;

    @QueryParam("perColumn")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "More of a column come from listDeals with its stageId and nextCursor")
    public int perColumn;
}
