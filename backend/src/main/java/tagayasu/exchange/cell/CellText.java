package tagayasu.exchange.cell;

import java.text.Normalizer;

/** Text of a cell. */
public final class CellText {

    private CellText() {}

    /** @throws NotReadable for U+0000 and halves of surrogate pairs, which no record may hold */
    public static String storable(String cell) throws NotReadable {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == 0) throw new NotReadable("cell_character");
            if (!Character.isSurrogate(c)) continue;
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < cell.length()
                    && Character.isLowSurrogate(cell.charAt(i + 1));
            if (!pair) throw new NotReadable("cell_character");
            i++;
        }
        return cell;
    }

    /** Full-width digits, letters and signs become ordinary ones. */
    static String narrow(String cell) {
        String text = cell.strip();
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) > 0x7E)
                return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return text;
    }
}
