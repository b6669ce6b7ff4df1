package tagayasu.platform.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Between kana and Latin letters, both ways; the table is text/romaji.txt. */
public final class Romaji {

    private static final Pattern LONG_O = Pattern.compile("o(?:[ou]+|h(?![aiueoy]))");
    private static final Pattern NOT_N = Pattern.compile("m(?=[bpm])");
    private static final int LONGEST = 4;
    private static final Map<String, String> WRITTEN = new HashMap<>();
    private static final Map<String, String> READ = new HashMap<>();

    static {
        for (String line : TextTable.lines("romaji.txt")) {
            String[] row = line.split(" ");
            WRITTEN.put(row[0], row[1]);
            for (int i = 1; i < row.length; i++) READ.putIfAbsent(row[i], row[0]);
        }
    }

    private Romaji() {}

    /** The key of the Latin spelling of kana as typed (with small kana); empty when nothing of it is kana. */
    public static String of(String kana) {
        String flat = JapaneseText.flat(kana);
        StringBuilder out = new StringBuilder();
        boolean doubled = false;
        for (int i = 0; i < flat.length(); ) {
            String two = i + 1 < flat.length() ? hiragana(flat.substring(i, i + 2)) : "";
            String one = hiragana(flat.substring(i, i + 1));
            String hit = WRITTEN.getOrDefault(two, WRITTEN.get(one));
            i += WRITTEN.containsKey(two) ? 2 : 1;
            if (one.equals("ん")) out.append('n');
            if (hit != null) out.append(doubled ? hit.substring(0, 1) : "").append(hit);
            doubled = one.equals("っ");
        }
        return key(out.toString());
    }

    /** One spelling for satou, satoo, satoh and sato, for nanba and namba, for icchi and itchi. */
    public static String key(String latin) {
        String key = LONG_O.matcher(latin).replaceAll("o").replace("uu", "u");
        return NOT_N.matcher(key).replaceAll("n").replace("tch", "cch");
    }

    /** Folded hiragana of a Latin spelling, if all of it is syllables. */
    public static Optional<String> toKana(String latin) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < latin.length(); ) {
            char c = latin.charAt(i);
            char next = i + 1 < latin.length() ? latin.charAt(i + 1) : 0;
            if (c == 'n' && "aiueoy".indexOf(next) < 0 || c == 'm' && "bpm".indexOf(next) >= 0 && next != 0) {
                out.append('ん');
                i += c == 'n' && next == 'n' && !vowelAt(latin, i + 2) ? 2 : 1;
            } else if (c == next && "aiueo".indexOf(c) < 0 || c == 't' && next == 'c') {
                out.append('っ');
                i++;
            } else {
                String hit = null;
                int length = Math.min(LONGEST, latin.length() - i) + 1;
                while (hit == null && --length > 0) hit = READ.get(latin.substring(i, i + length));
                if (hit == null) return Optional.empty();
                out.append(hit);
                i += length;
            }
        }
        return Optional.of(JapaneseText.fold(out.toString()));
    }

    private static boolean vowelAt(String latin, int i) {
        return i < latin.length() && "aiueoy".indexOf(latin.charAt(i)) >= 0;
    }

    private static String hiragana(String s) {
        StringBuilder out = new StringBuilder(2);
        s.codePoints().map(JapaneseText::hiragana).forEach(out::appendCodePoint);
        return out.toString();
    }
}
