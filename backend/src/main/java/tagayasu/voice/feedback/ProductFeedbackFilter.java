package tagayasu.voice.feedback;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.voice.HeardFilter;

/** The simple filters of the feedback list. */
public class ProductFeedbackFilter extends HeardFilter {

    @QueryParam("score")
    @Parameter(description = "1 to 5; may be repeated")
    public List<Integer> score;

    @QueryParam("from")
    @Parameter(description = "First day on which it was heard")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day on which it was heard")
    public LocalDate to;

    Sql where(List<UUID> accounts) {
        List<Sql> own = new ArrayList<>();
        if (score != null && !score.isEmpty())
            own.add(Sql.of(
                    "cast(a.score as text) = any(?)",
                    score.stream().map(String::valueOf).toList()));
        if (from != null) own.add(Sql.of("a.heard_on >= ?", from));
        if (to != null) own.add(Sql.of("a.heard_on <= ?", to));
        return where(accounts, own.toArray(Sql[]::new));
    }
}
