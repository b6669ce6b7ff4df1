package tagayasu.exchange.table;

/** One record of a file; {@code line} is the physical line it starts on, counted from 1. */
public record Row(long line, String[] cells) {

    public boolean isBlank() {
        for (String cell : cells) if (!cell.isBlank()) return false;
        return true;
    }

    /** The cell at a place counted from 0; an absent one is empty. */
    public String cell(int place) {
        return place < cells.length ? cells[place] : "";
    }
}
