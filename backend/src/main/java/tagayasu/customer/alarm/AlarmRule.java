package tagayasu.customer.alarm;

/**
 * How a kind of alarm behaves.
 *
 * @param on whether there are any
 * @param days its limit; what it counts from is the kind's
 * @param escalateAfterDays days after the owner was told, or put it off until, when the superior is told; null = never
 */
public record AlarmRule(boolean on, int days, Integer escalateAfterDays) {

    public static AlarmRule after(int days) {
        return new AlarmRule(true, days, null);
    }

    public AlarmRule thenSuperiorAfter(int more) {
        return new AlarmRule(on, days, more);
    }
}
