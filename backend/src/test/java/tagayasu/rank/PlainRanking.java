package tagayasu.rank;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The definition of ranking, written slowly and plainly: what the set-based statement is held to. */
final class PlainRanking {

    record Customer(UUID id, UUID parent, String code, boolean binned, boolean excluded, String override) {}

    record Sold(UUID account, LocalDate on, BigDecimal amount) {}

    private static final class Unit {
        Customer customer;
        List<Sold> window = new ArrayList<>();
        LocalDate lastBought;
        long days;
        long purchases;
        BigDecimal total = BigDecimal.ZERO;
    }

    private PlainRanking() {}

    /** code → "R/F/M r/f/m points rank", as {@link RankWorld#scores} writes it. */
    static Map<String, String> rank(List<Customer> customers, List<Sold> sales, RankRules rules, LocalDate asOf) {
        LocalDate from = windowFrom(rules, asOf);
        List<Unit> units = new ArrayList<>();
        for (Customer customer : customers) {
            boolean head = rules.rollUp() == RankRules.RollUp.headOffice;
            if (customer.binned() || customer.excluded() || head && customer.parent() != null) continue;
            Unit unit = new Unit();
            unit.customer = customer;
            for (Sold sold : sales) {
                Customer buyer = find(customers, sold.account());
                UUID unitOfSale = head ? top(customers, buyer).id() : buyer.id();
                if (buyer.binned()
                        || !unitOfSale.equals(customer.id())
                        || sold.on().isAfter(asOf)) continue;
                boolean purchase = sold.amount().signum() >= 0;
                if (purchase && (unit.lastBought == null || sold.on().isAfter(unit.lastBought)))
                    unit.lastBought = sold.on();
                if (from == null || sold.on().isAfter(from)) {
                    unit.window.add(sold);
                    unit.total = unit.total.add(sold.amount());
                    if (purchase) unit.purchases++;
                }
            }
            if (unit.lastBought != null) unit.days = ChronoUnit.DAYS.between(unit.lastBought, asOf);
            units.add(unit);
        }
        List<Unit> rated = units.stream().filter(unit -> unit.purchases > 0).toList();
        Map<String, String> result = new TreeMap<>();
        for (Unit unit : units) {
            String said = said(unit, rated, rules);
            if (said != null) result.put(unit.customer.code(), said);
        }
        return result;
    }

    private static String said(Unit unit, List<Unit> rated, RankRules rules) {
        String override = unit.customer.override() == null ? null : unit.customer.override() + "*";
        if (unit.purchases == 0) {
            if (unit.lastBought == null && override == null) return null;
            return "-/-/- - - " + (override != null ? override : rules.lowestRank());
        }
        int r = score(rules.recency(), unit, rated, u -> BigDecimal.valueOf(-u.days), true);
        int f = score(rules.frequency(), unit, rated, u -> BigDecimal.valueOf(u.purchases), false);
        int m = score(rules.monetary(), unit, rated, u -> u.total, false);
        int points = rules.recency().weight() * r
                + rules.frequency().weight() * f
                + rules.monetary().weight() * m;
        String rank = rules.bands().stream()
                .filter(band -> band.from() <= points)
                .findFirst()
                .orElseThrow()
                .rank();
        String total =
                unit.total.signum() == 0 ? "0" : unit.total.stripTrailingZeros().toPlainString();
        return unit.days + "/" + unit.purchases + "/" + total + " " + r + "/" + f + "/" + m + " " + points + " "
                + (override != null ? override : rank);
    }

    private static int score(
            RankRules.Dimension rule, Unit unit, List<Unit> rated, Function<Unit, BigDecimal> better, boolean days) {
        BigDecimal value = better.apply(unit);
        return switch (rule.rule()) {
            case steps ->
                1
                        + (int) rule.cuts().stream()
                                .filter(cut -> days ? cut.compareTo(value.negate()) >= 0 : cut.compareTo(value) <= 0)
                                .count();
            case quantile -> {
                long worse = rated.stream()
                        .filter(u -> better.apply(u).compareTo(value) < 0)
                        .count();
                yield 1 + (int) (rule.parts() * worse / rated.size());
            }
            case ntile -> {
                List<Unit> order = new ArrayList<>(rated);
                order.sort(Comparator.comparing(better)
                        .thenComparing((a, b) -> Arrays.compareUnsigned(
                                a.customer.code().getBytes(StandardCharsets.UTF_8),
                                b.customer.code().getBytes(StandardCharsets.UTF_8))));
                yield part(order.indexOf(unit), order.size(), rule.parts());
            }
        };
    }

    private static int part(int index, int size, int parts) {
        int end = 0;
        for (int part = 1; part <= parts; part++) {
            end += size / parts + (part <= size % parts ? 1 : 0);
            if (index < end) return part;
        }
        throw new IllegalStateException();
    }

    private static LocalDate windowFrom(RankRules rules, LocalDate asOf) {
        if (rules.windowMonths() == null) return null;
        YearMonth month = YearMonth.from(asOf);
        if (month.atEndOfMonth().equals(asOf))
            return month.minusMonths(rules.windowMonths()).atEndOfMonth();
        return asOf.minusMonths(rules.windowMonths());
    }

    private static Customer find(List<Customer> customers, UUID id) {
        return customers.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static Customer top(List<Customer> customers, Customer from) {
        Customer at = from;
        while (at.parent() != null) at = find(customers, at.parent());
        return at;
    }
}
