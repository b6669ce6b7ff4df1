package tagayasu.sales.approach;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tagayasu.platform.problem.Acknowledgement;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.notices.Notices;

/**
 * Whether colleagues approach the same company about the same time: asked when a visit is planned or a deal is opened, over
 * the whole tree of the account. Who is about to do so is told name, account, deal and day, whatever else of it they may
 * read: without that the guard would be blind just where departments do not see each other.
 */
@ApplicationScoped
public class DoubleApproach {

    private static final String WARNING = "double_approach";
    private static final String OVERRIDDEN = "approach.overridden";

    @Inject
    @All
    List<ApproachSource> sources;

    @Inject
    Notices notices;

    /** What the warning shows. */
    public record Evidence(List<Object> approaches) {}

    /** @param note for the journal @param approaches in spite of which somebody goes on */
    public record Passed(ObjectNode note, List<Approach> approaches) {}

    @Produces
    @Singleton
    static NoticeKind overridden() {
        return new NoticeKind(OVERRIDDEN, "二重アプローチを承知で計画", "Planned in spite of your approach");
    }

    /** @param asked null = nothing by which a colleague could be met */
    public Passed pass(Asked asked, Acknowledgement acknowledged) {
        List<Approach> found = new ArrayList<>();
        ObjectNode note = acknowledged.pass(WARNING, () -> {
            if (asked != null) sources.forEach(source -> found.addAll(source.near(asked)));
            found.sort(Comparator.comparing(Approach::noun));
            return found.isEmpty()
                    ? null
                    : new Evidence(found.stream().map(Approach::shown).toList());
        });
        return new Passed(note, found);
    }

    /** Each colleague hears of it at their own record. Call when what was asked about is written. */
    public void tell(Passed passed, String reason) {
        for (Approach other : passed.approaches())
            notices.tell(
                    other.colleagues(),
                    OVERRIDDEN,
                    other.noun(),
                    other.id(),
                    "planner",
                    Map.of("text", reason.strip()));
    }
}
