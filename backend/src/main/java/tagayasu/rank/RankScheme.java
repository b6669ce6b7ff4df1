package tagayasu.rank;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** The rules of ranking under a number and a name: drafted, in force, or over. Only a draft that never ran can change. */
@Entity
public class RankScheme extends Stored {

    @Schema(name = "RankSchemeState")
    public enum State {
        draft,
        active,
        closed
    }

    public int number;
    public String name;

    @Enumerated(EnumType.STRING)
    public State state = State.draft;

    @Enumerated(EnumType.STRING)
    private RankRules.Source source;

    private Integer windowMonths;

    @Enumerated(EnumType.STRING)
    private RankRules.RollUp rollUp;

    @JdbcTypeCode(SqlTypes.JSON)
    private RankRules.Dimension recency;

    @JdbcTypeCode(SqlTypes.JSON)
    private RankRules.Dimension frequency;

    @JdbcTypeCode(SqlTypes.JSON)
    private RankRules.Dimension monetary;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RankRules.Band> bands;

    public Instant activatedAt;
    public Instant closedAt;

    /** A scheme is in force, and with it the visit cycles of its bands. */
    public record Activated(UUID schemeId, List<RankRules.Band> bands) {}

    static RankScheme require(UUID id) {
        RankScheme scheme = id == null ? null : findById(id);
        if (scheme == null || scheme.deletedAt != null) throw Problem.notFound();
        return scheme;
    }

    static Optional<RankScheme> active() {
        return find("state", State.active).firstResultOptional();
    }

    static RankScheme draft(String name, RankRules rules) {
        RankScheme scheme = new RankScheme();
        Integer last = find("select max(number) from RankScheme")
                .project(Integer.class)
                .firstResult();
        scheme.number = last == null ? 1 : last + 1;
        scheme.set(name, rules);
        return scheme;
    }

    RankRules rules() {
        return new RankRules(source, windowMonths, rollUp, recency, frequency, monetary, bands);
    }

    void change(String newName, RankRules rules) {
        requireDraft();
        set(newName, rules);
    }

    void requireDraft() {
        if (state != State.draft) throw Problem.refused("scheme_not_draft");
        if (RankRun.count("schemeId", id) > 0) throw Problem.refused("scheme_has_run");
    }

    private void set(String newName, RankRules rules) {
        name = newName;
        source = rules.source();
        windowMonths = rules.windowMonths();
        rollUp = rules.rollUp();
        recency = rules.recency();
        frequency = rules.frequency();
        monetary = rules.monetary();
        bands = rules.bands();
    }

    /** Puts the draft in force and ends the scheme that was. */
    void activate(Instant at) {
        if (state != State.draft) throw Problem.refused("scheme_not_draft");
        active().ifPresent(before -> {
            before.state = State.closed;
            before.closedAt = at;
        });
        getEntityManager().flush(); // only one may be active at any time
        state = State.active;
        activatedAt = at;
    }
}
