package tagayasu.platform.text;

import java.util.Set;

/** Tells a text that a reader sees something of from one of blanks, marks without width and characters that only fill. */
public final class VisibleCharacters {

    /** Letters and signs by their category, yet empty: four Hangul fillers and the blank of Braille. */
    private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    private VisibleCharacters() {}

    public static boolean any(CharSequence text) {
        return text.codePoints().anyMatch(VisibleCharacters::isVisible);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE -> false;
            default -> !FILLERS.contains(c);
        };
    }
}
