package tagayasu.platform.list;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of {@code POST /{resource}/search}: the condition tree and how to page through what it finds. */
@Schema(name = "SearchInput")
public record ListQuery(
        @Schema(description = "Condition tree: all, any, none, field-op-value, has")
        JsonNode where,

        @Size(max = 200) String q,

        @Schema(description = "Comma-separated sort keys, - for descending", example = "-lastSaleOn,nameKana")
        @Size(max = 200)
        String sort,

        String cursor,

        @Schema(description = "Instead of a cursor, for windows into a long list") @Min(0) @Max(10_000)
        Integer offset,

        @Schema(description = "1 to 200, 50 when absent") @Min(1) @Max(200)
        Integer limit,

        @JsonProperty("withTotal") Boolean withTotal) {

    static final int DEFAULT_LIMIT = 50;

    int size() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    boolean counted() {
        return Boolean.TRUE.equals(withTotal);
    }
}
