package tagayasu.rank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tagayasu.platform.Ids;

/** Random customers, sales and rules, the same for the same seed. */
final class RankProperties {

    final Random random;
    final List<PlainRanking.Customer> customers = new ArrayList<>();
    final List<PlainRanking.Sold> sales = new ArrayList<>();

    RankProperties(long seed) {
        random = new Random(seed);
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    void grow(RankWorld world) {
        int count = 5 + below(60);
        for (int i = 0; i < count; i++) {
            UUID parent = i > 3 && below(3) == 0
                    ? customers.get(below(customers.size())).id()
                    : null;
            String code = "P" + Ids.next().toString().substring(24) + "aBあ".charAt(below(3)) + i;
            UUID id = world.account(code, null, parent);
            String override = parent == null && below(12) == 0 ? "S" : null;
            boolean excluded = below(10) == 0;
            RankWorld.update(
                    "update account set rank_excluded = ?, rank_override = ? where id = ?", excluded, override, id);
            customers.add(new PlainRanking.Customer(id, parent, code, false, excluded, override));
        }
        binLeaves();
        for (int i = below(count * 8); i > 0; i--) sell();
    }

    /** Only accounts without branches go to the bin. */
    private void binLeaves() {
        for (int i = 0; i < customers.size(); i++) {
            PlainRanking.Customer c = customers.get(i);
            boolean leaf = customers.stream().noneMatch(other -> c.id().equals(other.parent()));
            if (!leaf || below(10) > 0) continue;
            RankWorld.update("update account set deleted_at = now() where id = ?", c.id());
            customers.set(i, new PlainRanking.Customer(c.id(), c.parent(), c.code(), true, c.excluded(), c.override()));
        }
    }

    private void sell() {
        UUID account = customers.get(below(customers.size())).id();
        LocalDate on = LocalDate.of(2004, 1, 1).plusDays(below(1100));
        BigDecimal amount = BigDecimal.valueOf(below(7) == 0 ? -below(5000) : below(5000), below(3));
        sales.add(new PlainRanking.Sold(account, on, amount));
        RankWorld.sale(account, on, amount);
    }

    RankRules rules() {
        List<RankRules.Band> bands = new ArrayList<>();
        for (int i = 0, from = 8 + below(8); i < 4; i++, from -= 1 + below(4))
            bands.add(new RankRules.Band("SABC".substring(i, i + 1), i == 3 ? Math.min(from, 0) : from, 10 * (i + 1)));
        return new RankRules(
                RankRules.Source.sales,
                below(3) == 0 ? null : 1 + below(14),
                below(2) == 0 ? RankRules.RollUp.headOffice : RankRules.RollUp.account,
                dimension("30", "90", "296.4", "481"),
                dimension("2", "3", "5"),
                dimension("-10", "100.5", "2000", "9000"),
                bands);
    }

    private RankRules.Dimension dimension(String... cuts) {
        return switch (below(3)) {
            case 0 -> RankRulesTest.steps(1 + below(2), cuts);
            case 1 -> RankRulesTest.parts(RankRules.Rule.quantile, 2 + below(8));
            default -> RankRulesTest.parts(RankRules.Rule.ntile, 2 + below(8));
        };
    }
}
