package tagayasu.sales.budget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An amount for each of many keys and months; a key may be null for what belongs to none. */
public final class MonthSums {

    private final Map<UUID, Map<YearMonth, BigDecimal>> amounts = new HashMap<>();

    public void add(UUID key, YearMonth month, BigDecimal amount) {
        if (amount != null) amounts.computeIfAbsent(key, id -> new HashMap<>()).merge(month, amount, BigDecimal::add);
    }

    /** Null where there is nothing. */
    public BigDecimal get(UUID key, YearMonth month) {
        return amounts.getOrDefault(key, Map.of()).get(month);
    }

    public BigDecimal orZero(UUID key, YearMonth month) {
        BigDecimal amount = get(key, month);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    public Set<UUID> keys() {
        return amounts.keySet();
    }

    /** Over all keys; null where there is nothing at all. */
    public BigDecimal total(YearMonth month) {
        BigDecimal total = null;
        for (UUID key : amounts.keySet()) total = Balance.sum(total, get(key, month));
        return total;
    }
}
