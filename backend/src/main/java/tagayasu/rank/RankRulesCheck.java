package tagayasu.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.problem.Problem.Fault;

/** Everything that is wrong with the rules of a scheme, each at its field. */
final class RankRulesCheck {

    private static final int LEAST_PARTS = 2;
    private static final int MOST_PARTS = 9;
    private static final int MOST_BANDS = 20;
    private static final int LONGEST_RANK = 10;
    /** On either side of the decimal point of a cut. */
    private static final int MOST_DIGITS = 18;

    private final List<Fault> faults = new ArrayList<>();
    private final String root;

    private RankRulesCheck(String root) {
        this.root = root;
    }

    /** @param root pointer of the object that holds the rules, empty for the body itself */
    static RankRules valid(RankRules rules, String root) {
        RankRulesCheck check = new RankRulesCheck(root);
        check.window(rules.windowMonths());
        check.dimension("/recency", rules.recency());
        check.dimension("/frequency", rules.frequency());
        check.dimension("/monetary", rules.monetary());
        boolean dimensionsFit = check.faults.isEmpty();
        check.bands(rules.bands());
        if (dimensionsFit && check.faults.isEmpty()) check.reach(rules);
        if (!check.faults.isEmpty()) throw Problem.invalid(check.faults);
        return rules;
    }

    private void window(Integer months) {
        if (months != null && (months < 1 || months > 1200)) fault("/windowMonths", "out_of_range");
    }

    private void dimension(String at, RankRules.Dimension dimension) {
        if (dimension == null) {
            fault(at, "required");
            return;
        }
        if (dimension.rule() == null) fault(at + "/rule", "required");
        else if (dimension.rule() == RankRules.Rule.steps) steps(at, dimension);
        else parts(at, dimension);
        if (dimension.weight() < 0 || dimension.weight() > 1000) fault(at + "/weight", "out_of_range");
    }

    private void steps(String at, RankRules.Dimension dimension) {
        if (dimension.parts() != null) fault(at + "/parts", "not_with_steps");
        List<BigDecimal> cuts = dimension.cuts();
        if (cuts == null || cuts.isEmpty() || cuts.size() + 1 > MOST_PARTS) {
            fault(at + "/cuts", "one_to_eight_cuts");
            return;
        }
        for (int i = 0; i < cuts.size(); i++) {
            if (cuts.get(i) == null) fault(at + "/cuts/" + i, "required");
            else if (cuts.get(i).scale() > MOST_DIGITS
                    || cuts.get(i).precision() - cuts.get(i).scale() > MOST_DIGITS)
                fault(at + "/cuts/" + i, "out_of_range");
            else if (i > 0 && cuts.get(i - 1) != null && cuts.get(i).compareTo(cuts.get(i - 1)) <= 0)
                fault(at + "/cuts/" + i, "cuts_not_ascending");
        }
    }

    private void parts(String at, RankRules.Dimension dimension) {
        if (dimension.cuts() != null && !dimension.cuts().isEmpty()) fault(at + "/cuts", "only_with_steps");
        if (dimension.parts() == null || dimension.parts() < LEAST_PARTS || dimension.parts() > MOST_PARTS)
            fault(at + "/parts", "two_to_nine_parts");
    }

    private void bands(List<RankRules.Band> bands) {
        if (bands == null || bands.isEmpty() || bands.size() > MOST_BANDS) {
            fault("/bands", "one_to_twenty_bands");
            return;
        }
        Set<String> ranks = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            RankRules.Band band = bands.get(i);
            String at = "/bands/" + i;
            if (band == null) {
                fault(at, "required");
                continue;
            }
            if (band.rank() == null || band.rank().isBlank()) fault(at + "/rank", "required");
            else if (band.rank().length() > LONGEST_RANK) fault(at + "/rank", "too_long");
            else if (!ranks.add(band.rank())) fault(at + "/rank", "rank_twice");
            if (band.from() == null) fault(at + "/from", "required");
            else if (i > 0
                    && bands.get(i - 1) != null
                    && bands.get(i - 1).from() != null
                    && band.from() >= bands.get(i - 1).from()) fault(at + "/from", "bands_not_falling");
            if (band.visitCycleDays() != null && (band.visitCycleDays() < 1 || band.visitCycleDays() > 3650))
                fault(at + "/visitCycleDays", "out_of_range");
        }
    }

    /** Every reachable number of points has a band. */
    private void reach(RankRules rules) {
        int last = rules.bands().size() - 1;
        if (rules.lowestPoints() == 0) fault("/recency/weight", "all_weights_zero");
        if (rules.bands().get(last).from() > rules.lowestPoints()) fault("/bands/" + last + "/from", "bands_leave_gap");
    }

    private void fault(String pointer, String code) {
        faults.add(Fault.of(root + pointer, code));
    }
}
