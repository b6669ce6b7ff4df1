package tagayasu.sales.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tagayasu.sales.budget.Balance;
import tagayasu.sales.budget.Figure;
import tagayasu.sales.budget.MonthSums;

/** The exact sums of a forecast, by key and month; rounded only where a cell is made of them. */
final class ForecastSums {

    private static final int DECIMALS = 4;

    private final MonthSums actual = new MonthSums();
    private final MonthSums open = new MonthSums();
    private final MonthSums weighted = new MonthSums();
    private final Map<UUID, Map<YearMonth, Long>> actualRecords = new HashMap<>();
    private final Map<UUID, Map<YearMonth, Long>> openRecords = new HashMap<>();

    void addActual(UUID key, Figure figure) {
        actual.add(key, figure.month(), figure.amount());
        count(actualRecords, key, figure);
    }

    void addOpen(UUID key, Figure figure) {
        open.add(key, figure.month(), figure.amount());
        weighted.add(key, figure.month(), figure.weighted());
        count(openRecords, key, figure);
    }

    Set<UUID> keys() {
        Set<UUID> keys = new HashSet<>(actual.keys());
        keys.addAll(open.keys());
        return keys;
    }

    /** @param budget null = none */
    ForecastView.Cell cell(UUID key, YearMonth month, BigDecimal budget, String actualList, String openList) {
        BigDecimal exact = actual.orZero(key, month).add(weighted.orZero(key, month));
        BigDecimal forecast = rounded(exact);
        return new ForecastView.Cell(
                month.toString(),
                budget,
                actual.orZero(key, month),
                records(actualRecords, key, month),
                open.orZero(key, month),
                rounded(weighted.orZero(key, month)),
                records(openRecords, key, month),
                forecast,
                budget == null ? null : forecast.subtract(budget),
                Balance.rate(budget, exact),
                actualList,
                openList);
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static void count(Map<UUID, Map<YearMonth, Long>> counts, UUID key, Figure figure) {
        counts.computeIfAbsent(key, id -> new HashMap<>()).merge(figure.month(), figure.records(), Long::sum);
    }

    private static long records(Map<UUID, Map<YearMonth, Long>> counts, UUID key, YearMonth month) {
        return counts.getOrDefault(key, Map.of()).getOrDefault(month, 0L);
    }
}
