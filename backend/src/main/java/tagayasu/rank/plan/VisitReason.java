package tagayasu.rank.plan;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a visit stands where it stands, or nowhere: a code with its values, put into words by the reader's screen.
 *
 * @param code rank, due, overdue, early, late, sameArea, again, put; noWorkday, customerClosed, full
 */
@Schema(name = "VisitReason")
public record VisitReason(
        @NotNull @Schema(example = "overdue") String code,
        @NotNull @Schema(example = "{\"days\": \"9\"}") Map<String, String> values) {

    static VisitReason of(String code) {
        return new VisitReason(code, Map.of());
    }

    static VisitReason of(String code, String name, Object value) {
        return new VisitReason(code, Map.of(name, value.toString()));
    }
}
