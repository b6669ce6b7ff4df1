package tagayasu.voice.competitor;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.voice.HeardFilter;

/** The simple filters of the list of moves. */
public class CompetitorMoveFilter extends HeardFilter {

    @QueryParam("competitorId")
    public UUID competitorId;

    @QueryParam("kind")
    @Parameter(description = "Of the code list competitorMoveKind; may be repeated")
    public List<String> kind;

    Sql where(List<UUID> accounts) {
        List<Sql> own = new ArrayList<>();
        if (competitorId != null) own.add(Sql.of("a.competitor_id = ?", competitorId));
        if (kind != null && !kind.isEmpty()) own.add(Sql.of("a.kind = any(?)", kind));
        return where(accounts, own.toArray(Sql[]::new));
    }
}
