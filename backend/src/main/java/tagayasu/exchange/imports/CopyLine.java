package tagayasu.exchange.imports;

import java.nio.charset.StandardCharsets;

/** One line of COPY's text format. */
final class CopyLine {

    private final StringBuilder text = new StringBuilder(512);
    private boolean first = true;

    CopyLine add(String value) {
        separate();
        if (value == null) text.append("\\N");
        else escape(value);
        return this;
    }

    CopyLine add(long value) {
        separate();
        text.append(value);
        return this;
    }

    CopyLine add(String[] array) {
        separate();
        text.append('{');
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(',');
            if (array[i] == null) text.append("NULL");
            else element(array[i]);
        }
        text.append('}');
        return this;
    }

    /** The line's bytes; the object is empty again afterwards. */
    byte[] end() {
        byte[] bytes = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        first = true;
        return bytes;
    }

    private void separate() {
        if (!first) text.append('\t');
        first = false;
    }

    /** Quoted for the array, and what the quotes need escaped again for COPY. */
    private void element(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') text.append("\\\\\"");
            else if (c == '\\') text.append("\\\\\\\\");
            else escape(c);
        }
        text.append('"');
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) escape(value.charAt(i));
    }

    private void escape(char c) {
        switch (c) {
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> text.append(c);
        }
    }
}
