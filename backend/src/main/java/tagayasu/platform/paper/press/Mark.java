package tagayasu.platform.paper.press;

/** Something on a page; x to the right and y down, in points, from the corner of its strip. */
sealed interface Mark {

    /** Text on its baseline. @param spacing added after every character */
    record Words(float x, float y, Style style, int[] characters, float spacing) implements Mark {}

    /** Text from top to bottom; x is the middle of the line, y its top. */
    record Down(float x, float y, Style style, int[] characters, float spacing) implements Mark {}

    record Fill(float x, float y, float width, float height, int colour) implements Mark {}

    record Stroke(float x1, float y1, float x2, float y2, float weight, int colour) implements Mark {}

    record Image(float x, float y, float width, float height, Picture picture) implements Mark {}
}
