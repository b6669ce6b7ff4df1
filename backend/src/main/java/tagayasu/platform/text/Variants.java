package tagayasu.platform.text;

import java.util.HashMap;
import java.util.Map;

/** Old and variant characters (髙 for 高) and what they are folded to; the table is text/variants.txt. */
final class Variants {

    private static final Map<Integer, Integer> CANONICAL = new HashMap<>();

    static {
        for (String line : TextTable.lines("variants.txt")) {
            int[] row = line.codePoints().filter(c -> c != ' ').toArray();
            for (int i = 1; i < row.length; i++) CANONICAL.put(row[i], row[0]);
        }
    }

    private Variants() {}

    static int canonical(int c) {
        return c < 0x2E80 ? c : CANONICAL.getOrDefault(c, c);
    }
}
