package tagayasu.platform.paper.press;

import java.text.Normalizer;
import java.util.Set;

/** What of a text is printed: one glyph for each character, 〓 for those that the font does not have. */
final class Characters {

    private Characters() {}

    /**
     * Without line breaks. Marks are joined to their letters (か + ゛ = が); what chooses a variant of a kanji, joins or
     * directs characters has no glyph of its own and goes.
     *
     * @param missing hears of characters that the font does not have
     */
    static int[] of(String text, Face face, Set<String> missing) {
        String joined = text.codePoints().anyMatch(Characters::isMark) ? joined(text) : text;
        return joined.codePoints()
                .filter(c -> !isSilent(c))
                .map(c -> c == '\t' || c == 0xA0 ? ' ' : c)
                .map(c -> known(c, face, missing))
                .toArray();
    }

    private static int known(int character, Face face, Set<String> missing) {
        if (face.has(character)) return character;
        int other = alike(character);
        if (other != character && face.has(other)) return other;
        if (missing.size() < 100) missing.add(Character.toString(character));
        return Face.GETA;
    }

    /** Characters that keyboards confuse and that look the same. */
    private static int alike(int character) {
        return switch (character) {
            case 0x301C -> 0xFF5E;
            case 0xFF5E -> 0x301C;
            case 0x2212 -> 0xFF0D;
            case 0xFF0D -> 0x2212;
            case 0x2010, 0x2011 -> '-';
            default -> character;
        };
    }

    /** Only where marks stand: composing all of a text would exchange compatibility kanji such as 神 in names. */
    private static String joined(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            int last = out.isEmpty() ? 0 : out.codePointBefore(out.length());
            if (!isMark(c) || last == 0) {
                out.appendCodePoint(c);
                return;
            }
            out.setLength(out.length() - Character.charCount(last));
            out.append(Normalizer.normalize(Character.toString(last) + Character.toString(c), Normalizer.Form.NFC));
        });
        return out.toString();
    }

    private static boolean isMark(int c) {
        return c == 0x3099 || c == 0x309A || c >= 0x300 && c < 0x370;
    }

    private static boolean isSilent(int c) {
        return c < ' ' && c != '\t'
                || c >= 0x7F && c < 0xA0
                || c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c >= 0xE0000 && c <= 0xE0FFF
                || c >= 0xD800 && c <= 0xDFFF;
    }
}
