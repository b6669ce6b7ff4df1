package tagayasu.rank.cycle;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.staff.PeopleFilter;

/** The simple filters of the list of cards. */
public class YellowFilter extends PeopleFilter {

    /** How far a card has come: waits to be told, told, told to the superior, at risk; or it is over. */
    @Schema(name = "YellowCardStage")
    public enum Stage {
        waiting,
        open,
        escalated,
        atRisk,
        cleared
    }

    @QueryParam("accountId")
    public UUID accountId;

    @QueryParam("rank")
    public String rank;

    @QueryParam("stage")
    @Parameter(description = "Without it: all but those that are cleared")
    public Stage stage;

    @QueryParam("planned")
    @Parameter(description = "Whether a visit is planned from today on")
    public Boolean planned;

    @QueryParam("snoozed")
    @Parameter(description = "Whether somebody put it off until today or later")
    public Boolean snoozed;

    Sql where(LocalDate today) {
        List<Sql> parts = new ArrayList<>();
        parts.add(
                stage == null
                        ? Sql.of("a.cleared_on is null")
                        : Sql.of(YellowNoun.STAGE.replace("{a}", "a") + " = ?", stage));
        if (accountId != null) parts.add(Sql.of("a.account_id = ?", accountId));
        parts.add(people());
        if (rank != null) parts.add(Sql.of("a.rank = ?", rank));
        if (planned != null) parts.add(Sql.of("coalesce(a.next_visit_on >= ?, false) = ?", today, planned));
        if (snoozed != null) parts.add(Sql.of("coalesce(a.snoozed_until >= ?, false) = ?", today, snoozed));
        return Sql.join(" and ", parts);
    }
}
