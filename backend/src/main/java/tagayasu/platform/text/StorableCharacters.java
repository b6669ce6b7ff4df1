package tagayasu.platform.text;

/** U+0000 and halves of surrogate pairs cannot be kept by PostgreSQL and mean nothing to a reader. */
public final class StorableCharacters {

    private StorableCharacters() {}

    public static boolean all(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) return false;
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) return false;
                i++;
            }
        }
        return true;
    }
}
