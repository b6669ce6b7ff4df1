package tagayasu.rank;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller sets of a scheme. A class, because an absent window means 12 months and an explicit null all history. */
@Schema(name = "RankSchemeInput")
public class RankSchemeInput {

    @Size(max = 100)
    @Schema(description = "Needed by a stored scheme, not by a simulation")
    public String name;

    @Schema(description = "sales when absent")
    public RankRules.Source source = RankRules.Source.sales;

    @Schema(description = "Absent: 12. Null: all history", minimum = "1", maximum = "1200", defaultValue = "12")
    public Integer windowMonths = 12;

    @Schema(description = "headOffice when absent")
    public RankRules.RollUp rollUp = RankRules.RollUp.headOffice;

    public RankRules.Dimension recency;
    public RankRules.Dimension frequency;
    public RankRules.Dimension monetary;
    public List<RankRules.Band> bands;

    static RankSchemeInput of(RankScheme scheme) {
        RankRules rules = scheme.rules();
        RankSchemeInput input = new RankSchemeInput();
        input.name = scheme.name;
        input.source = rules.source();
        input.windowMonths = rules.windowMonths();
        input.rollUp = rules.rollUp();
        input.recency = rules.recency();
        input.frequency = rules.frequency();
        input.monetary = rules.monetary();
        input.bands = rules.bands();
        return input;
    }

    /** @param root pointer of this object in the body */
    RankRules rules(String root) {
        RankRules rules = new RankRules(
                source == null ? RankRules.Source.sales : source,
                windowMonths,
                rollUp == null ? RankRules.RollUp.headOffice : rollUp,
                recency,
                frequency,
                monetary,
                bands);
        return RankRulesCheck.valid(rules, root);
    }
}
