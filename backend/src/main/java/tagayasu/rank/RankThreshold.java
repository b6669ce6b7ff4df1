package tagayasu.rank;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lowest and highest value that got a score, both inclusive, and how many units did. */
@Schema(name = "RankThreshold")
public record RankThreshold(
        @NotNull Integer score,
        @NotNull BigDecimal low,
        @NotNull BigDecimal high,
        @NotNull Long units) {}
