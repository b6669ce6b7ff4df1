package tagayasu.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How Japanese text is made comparable: the same function for what is stored and for what is asked. Width, case,
 * kana, old and variant characters, legal forms, long vowels, dashes and spaces make no difference afterwards.
 */
public final class JapaneseText {

    /** Raise it whenever the same text folds differently than before; stored rows of another version are rebuilt. */
    public static final short VERSION = 1;

    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String LARGE = "あいうえおつやゆよわかけ";
    private static final String PLAIN = "かきくけこさしすせそたちつてとはひふへほ";
    private static final String VOICED = "がぎぐげござじずぜぞだじずでどばびぶべぼ";
    private static final String AFTER_V = "ぁぃぅぇぉ";
    private static final String INSTEAD_OF_V = "ばびぶべぼ";

    private JapaneseText() {}

    /** One field, folded: letters and digits of any script and {@code @}, nothing else. Null gives an empty string. */
    public static String fold(String text) {
        if (text == null || text.isEmpty()) return "";
        String flat = LegalForms.unabbreviate(flat(text));
        StringBuilder out = new StringBuilder(flat.length());
        for (int i = 0; i < flat.length(); ) {
            int c = flat.codePointAt(i);
            i += Character.charCount(c);
            c = hiragana(c);
            if (c == 'ゔ' && i < flat.length()) {
                int vowel = AFTER_V.indexOf(hiragana(flat.codePointAt(i)));
                if (vowel >= 0) i++;
                out.append(vowel >= 0 ? INSTEAD_OF_V.charAt(vowel) : 'ぶ');
            } else if (c == 'ゝ' || c == 'ゞ') {
                repeat(out, c == 'ゞ');
            } else if (c != 'ー' && (Character.isLetterOrDigit(c) || c == '@' || c == '々')) {
                out.appendCodePoint(plain(c));
            }
        }
        unifyGa(out);
        return out.toString();
    }

    /** What tells one name from another: {@link #fold} without legal forms; a name that is nothing else keeps them. */
    public static String nameKey(String name) {
        if (name == null || name.isEmpty()) return "";
        String folded = fold(LegalForms.withoutEnglish(name));
        String bare = LegalForms.remove(folded);
        return bare.isEmpty() ? folded : bare;
    }

    /** Orders as a telephone book does, compared bytewise; a record without kana sorts by its name, after all kana. */
    public static String sortKey(String kana, String name) {
        String key = nameKey(kana);
        return key.isEmpty() ? nameKey(name) : key;
    }

    /** NFKC and lower case, as typed otherwise. */
    static String flat(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        return (ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    static int hiragana(int c) {
        return c >= 'ァ' && c <= 'ヶ' || c == 'ヽ' || c == 'ヾ' ? c - KATAKANA_TO_HIRAGANA : c;
    }

    public static boolean isHan(int c) {
        return c >= 0x3400 && c <= 0x9FFF || c >= 0x20000 && c <= 0x3FFFF || c == '々' || c == '〆';
    }

    private static int plain(int c) {
        if (c < 0x80) return c;
        int small = SMALL.indexOf(c);
        if (small >= 0) return LARGE.charAt(small);
        return switch (c) {
            case 'ぢ' -> 'じ';
            case 'づ' -> 'ず';
            case 'ゐ' -> 'い';
            case 'ゑ' -> 'え';
            case 'ゔ' -> 'ぶ';
            default -> c < 0x250 ? withoutAccent(c) : Variants.canonical(c);
        };
    }

    private static int withoutAccent(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
    }

    private static void repeat(StringBuilder out, boolean voiced) {
        if (out.isEmpty()) return;
        char last = out.charAt(out.length() - 1);
        int at = voiced ? PLAIN.indexOf(last) : -1;
        out.append(at >= 0 ? VOICED.charAt(at) : last);
    }

    /** 霞が関, 霞ヶ関 and 霞ケ関 are one: between two kanji が, か and け become け. */
    private static void unifyGa(StringBuilder text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'が' || c == 'か') && isHan(text.codePointBefore(i)) && isHan(text.codePointAt(i + 1)))
                text.setCharAt(i, 'け');
        }
    }
}
