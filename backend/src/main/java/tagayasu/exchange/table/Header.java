package tagayasu.exchange.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a file by name; a name that stands twice is told apart as {@code name#2}, a missing one by number. */
public final class Header {

    /** The column that tells our own error files from others. */
    public static final String FAULTS = "取込エラー";

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    public static Header of(Row row) {
        Header header = new Header();
        boolean ours = Arrays.asList(row.cells()).contains(FAULTS);
        for (String cell : row.cells()) header.add(ours ? SafeCell.original(cell.strip()) : cell.strip());
        return header;
    }

    /** Columns without names: 1, 2, 3 ... */
    public static Header numbered(int width) {
        Header header = new Header();
        for (int i = 0; i < width; i++) header.add("");
        return header;
    }

    private void add(String given) {
        String name = given.isEmpty() ? String.valueOf(names.size() + 1) : given;
        for (int n = 2; places.containsKey(key(name)); n++) name = given + "#" + n;
        places.put(key(name), names.size());
        names.add(name);
    }

    public List<String> names() {
        return names;
    }

    public boolean hasAll(Collection<String> wanted) {
        return wanted.stream().allMatch(name -> places.containsKey(key(name)));
    }

    /** Counted from 0; -1 when there is no such column. Width and case of letters do not matter. */
    public int place(String name) {
        return places.getOrDefault(key(name), -1);
    }

    private static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
