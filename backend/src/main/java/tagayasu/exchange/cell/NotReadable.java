package tagayasu.exchange.cell;

/** A cell that is not what its field needs; {@code code} names the reason in the problem texts. */
public final class NotReadable extends Exception {

    public final String code;

    public NotReadable(String code) {
        super(code, null, false, false);
        this.code = code;
    }
}
