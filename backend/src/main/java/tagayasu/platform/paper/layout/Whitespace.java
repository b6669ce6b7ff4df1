package tagayasu.platform.paper.layout;

/** Where a layout is broken and indented for its reader, the paper has a space between words, and between kanji nothing. */
final class Whitespace {

    /** Stands for {@code <br/>} until the spaces are gone. */
    static final char BREAK = '\u2028';

    private Whitespace() {}

    /** Line breaks are {@code \n}. */
    static String collapsed(CharSequence text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!isSpace(c)) {
                if (c == BREAK) trim(out);
                out.append(c == BREAK ? '\n' : c);
                at++;
                continue;
            }
            boolean newLine = false;
            for (; at < text.length() && isSpace(text.charAt(at)); at++) newLine |= text.charAt(at) == '\n';
            boolean edge = out.isEmpty() || at == text.length() || out.charAt(out.length() - 1) == '\n';
            boolean between = !edge && newLine && (isWide(out.charAt(out.length() - 1)) || isWide(text.charAt(at)));
            if (!edge && !between) out.append(' ');
        }
        trim(out);
        return out.toString();
    }

    private static void trim(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && c != BREAK;
    }
}
