package tagayasu.boot.demo;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The dice of the demo world: the same seed gives the same world. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    /** Days until the next event of a process with this many events a year. */
    double waitDays(double perYear) {
        return -Math.log(1 - random.nextDouble()) * 365 / perYear;
    }

    /** About one, rarely below a third or above three: sizes of companies and orders. */
    double spread() {
        return Math.exp(random.nextGaussian() * 0.5);
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Sooner the first ones of the list: names are not spread evenly. */
    <T> T oftenFirst(List<T> list) {
        double at = random.nextDouble();
        return list.get((int) (at * at * list.size()));
    }

    /** The place in the list that the weights favour. */
    int weighted(double[] weights) {
        double sum = 0;
        for (double weight : weights) sum += weight;
        double at = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) return i;
        }
        return weights.length - 1;
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) digits.append(random.nextInt(10));
        return digits.toString();
    }

    /** A UUIDv7 of that moment. */
    UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
