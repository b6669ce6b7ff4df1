package tagayasu.platform.paper.press;

import java.util.ArrayList;
import java.util.List;
import tagayasu.platform.paper.layout.Sides;

/** Cells side by side, each with strips of its own; breaks where every cell finds a place to break. */
final class Row extends Strip {

    /** @param middle centred in the height of the row, else at its top */
    record Cell(float x, float width, List<Strip> strips, boolean middle) {}

    /**
     * What is drawn around and behind.
     *
     * @param weight of the lines in points, 0 = none
     * @param sides lines at the left and right end, and between cells
     * @param above a line above, besides the one below
     * @param fill 0xrrggbb or null
     */
    record Frame(float weight, int ink, boolean sides, boolean above, Integer fill) {
        static final Frame NONE = new Frame(0, 0, false, false, null);
    }

    private final List<Cell> cells;
    private final Sides padding;
    private final Frame frame;
    private final float width;

    Row(List<Cell> cells, Sides padding, Frame frame, float width, float least) {
        this.cells = cells;
        this.padding = padding;
        this.frame = frame;
        this.width = width;
        float tallest = 0;
        for (Cell cell : cells) tallest = Math.max(tallest, height(cell.strips));
        height = Math.max(least, tallest + padding.top() + padding.bottom());
    }

    @Override
    void draw(Canvas canvas, float x, float y) {
        if (frame.fill != null) canvas.mark(new Mark.Fill(0, 0, width, height, frame.fill), x, y);
        float inner = height - padding.top() - padding.bottom();
        for (Cell cell : cells) {
            float drop = cell.middle ? Math.max(0, (inner - height(cell.strips)) / 2) : 0;
            draw(cell.strips, canvas, x + cell.x + padding.left(), y + padding.top() + drop);
        }
        if (frame.weight > 0) lines(canvas, x, y);
    }

    private void lines(Canvas canvas, float x, float y) {
        stroke(canvas, x, y, 0, height, width, height);
        if (frame.above) stroke(canvas, x, y, 0, 0, width, 0);
        if (!frame.sides) return;
        for (Cell cell : cells) stroke(canvas, x, y, cell.x, 0, cell.x, height);
        stroke(canvas, x, y, width, 0, width, height);
    }

    private void stroke(Canvas canvas, float x, float y, float x1, float y1, float x2, float y2) {
        canvas.mark(new Mark.Stroke(x1, y1, x2, y2, frame.weight, frame.ink), x, y);
    }

    @Override
    Broken split(float room) {
        float inner = room - padding.top() - padding.bottom();
        List<Cell> first = new ArrayList<>(), rest = new ArrayList<>();
        boolean taken = false;
        for (Cell cell : cells) {
            List<Strip> fits = new ArrayList<>(), left = new ArrayList<>(cell.strips);
            take(fits, left, inner);
            taken |= !fits.isEmpty();
            first.add(new Cell(cell.x, cell.width, fits, cell.middle && left.isEmpty()));
            rest.add(new Cell(cell.x, cell.width, left, false));
        }
        if (!taken || rest.stream().allMatch(cell -> cell.strips.isEmpty())) return null;
        Row above = new Row(first, padding, frame, width, 0), below = new Row(rest, padding, frame, width, 0);
        below.heads = heads;
        below.stays = stays;
        below.together = together;
        return new Broken(above, below);
    }

    private static void take(List<Strip> fits, List<Strip> left, float room) {
        while (!left.isEmpty()) {
            Strip next = left.get(0);
            float ahead = next.height + (next.stays && left.size() > 1 ? left.get(1).height : 0);
            if (ahead <= room + 0.01f) {
                fits.add(left.remove(0));
                room -= next.height;
                continue;
            }
            Broken broken = next.together ? null : next.split(room);
            if (broken != null) {
                fits.add(broken.first());
                left.set(0, broken.rest());
            }
            return;
        }
    }
}
