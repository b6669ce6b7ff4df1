package tagayasu.platform.list;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that every list has. */
public class Paging {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Searches names, kana, address, telephone and e-mail on folded text")
    public String q;

    @QueryParam("sort")
    @Size(max = 200)
    @Parameter(description = "Comma-separated sort keys, - for descending")
    public String sort;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before")
    public String cursor;

    @QueryParam("offset")
    @Min(0)
    @Max(10_000)
    @Parameter(description = "Instead of a cursor, for windows into a long list")
    public Integer offset;

    @QueryParam("limit")
    @Min(1)
    @Max(200)
    @Parameter(description = "50 when absent")
    public Integer limit;

    @QueryParam("withTotal")
    @Parameter(description = "Count the records, exactly up to 10,000")
    public Boolean withTotal;

    public ListQuery query(JsonNode where) {
        return new ListQuery(where, q, sort, cursor, offset, limit, withTotal);
    }
}
