package tagayasu.platform.paper.press;

import java.util.ArrayList;
import java.util.List;

/** Where lines may break: anywhere between kanji and kana except before what closes and after what opens, else at spaces. */
final class Breaking {

    private static final String NEVER_FIRST =
            "、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】〙〗’”»‐゠–〜～ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰ｡､｣ﾞﾟ" + ",.:;?!)]}%‰℃°′″円％㌔々〻";
    private static final String NEVER_LAST = "（〔［｛〈《「『【〘〖‘“«([{¥￥＄$〒№＃#";

    private Breaking() {}

    /** From inclusive to exclusive; spaces at a line's end are not in it. */
    record Span(int from, int to, boolean last) {}

    /**
     * Greedy: each line takes what fits, and at least one character.
     *
     * @param advances of each character, in the unit of the width
     */
    static List<Span> lines(int[] characters, float[] advances, float width) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        do {
            int end = fits(characters, advances, from, width);
            if (end < characters.length) end = back(characters, from, end);
            int to = end;
            while (to > from && characters[to - 1] == ' ') to--;
            int next = end;
            while (next < characters.length && characters[next] == ' ') next++;
            lines.add(new Span(from, to, next >= characters.length));
            from = next;
        } while (from < characters.length);
        return lines;
    }

    private static int fits(int[] characters, float[] advances, int from, float width) {
        float used = 0;
        for (int i = from; i < characters.length; i++) {
            used += advances[i];
            if (used > width + 0.01f && characters[i] != ' ') return Math.max(i, from + 1);
        }
        return characters.length;
    }

    /** The last place up to the end where a line may break; where there is none, the end. */
    private static int back(int[] characters, int from, int end) {
        for (int at = end; at > from; at--) if (mayBreak(characters[at - 1], characters[at])) return at;
        return end;
    }

    static boolean mayBreak(int before, int after) {
        if (after == ' ') return false;
        if (before == ' ') return true;
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) return false;
        if (before == '-') return !Character.isDigit(after);
        return isWide(before) || isWide(after);
    }

    private static boolean isWide(int c) {
        return c >= 0x2E80 || c >= 0x2190 && c <= 0x27BF || c == 0x2015 || c == 0x2026 || c == 0x203B;
    }
}
