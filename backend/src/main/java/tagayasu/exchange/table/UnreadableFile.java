package tagayasu.exchange.table;

/** The file as a whole cannot be read; nothing of it is taken in. */
public final class UnreadableFile extends RuntimeException {

    public final String code;
    /** Where reading stopped, counted from 1; 0 when no line can be named. */
    public final long line;

    public UnreadableFile(String code, long line) {
        super(code + (line > 0 ? " at line " + line : ""));
        this.code = code;
        this.line = line;
    }

    public UnreadableFile(String code) {
        this(code, 0);
    }
}
