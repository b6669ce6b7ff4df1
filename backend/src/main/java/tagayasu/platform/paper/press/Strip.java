package tagayasu.platform.paper.press;

import java.util.List;

/** A horizontal piece of what flows over pages, as high as it is and no higher. */
abstract class Strip {

    /** Takes what is drawn, in points from the upper left corner of the page. */
    interface Canvas {
        void mark(Mark mark, float x, float y);
    }

    /** In points. */
    float height;

    /** Not the last on its page: the next one comes along. */
    boolean stays;

    /** Begins a page. */
    boolean newPage;

    /** Goes to the next page as a whole rather than being broken, as long as a page can hold it. */
    boolean together;

    /** Space that is nothing at the top of a page. */
    boolean vanishes;

    /** Printed again above it where it begins a page: the heads of its table. */
    List<Strip> heads = List.of();

    abstract void draw(Canvas canvas, float x, float y);

    /** What fits and what is left, or null when it cannot be broken there. */
    Broken split(float room) {
        return null;
    }

    record Broken(Strip first, Strip rest) {}

    static float height(List<Strip> strips) {
        float sum = 0;
        for (Strip strip : strips) sum += strip.height;
        return sum;
    }

    static void draw(List<Strip> strips, Canvas canvas, float x, float y) {
        for (Strip strip : strips) {
            strip.draw(canvas, x, y);
            y += strip.height;
        }
    }

    /** Nothing can break it: a line of text, a picture, a space. */
    static final class Line extends Strip {

        private final List<Mark> marks;

        Line(float height, List<Mark> marks) {
            this.height = height;
            this.marks = marks;
        }

        static Line space(float height) {
            Line space = new Line(height, List.of());
            space.vanishes = true;
            return space;
        }

        static Line newPage() {
            Line turn = new Line(0, List.of());
            turn.newPage = true;
            return turn;
        }

        @Override
        void draw(Canvas canvas, float x, float y) {
            for (Mark mark : marks) canvas.mark(mark, x, y);
        }
    }

    /** Strips at their places within a height that is given. */
    static final class Fixed extends Strip {

        record At(float x, float y, List<Strip> strips) {}

        private final List<At> places;

        Fixed(float height, List<At> places) {
            this.height = height;
            this.places = places;
            together = true;
        }

        @Override
        void draw(Canvas canvas, float x, float y) {
            for (At at : places) draw(at.strips, canvas, x + at.x, y + at.y);
        }
    }
}
