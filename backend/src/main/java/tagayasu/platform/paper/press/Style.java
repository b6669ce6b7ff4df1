package tagayasu.platform.paper.press;

import tagayasu.platform.paper.layout.Align;
import tagayasu.platform.paper.layout.Node;

/**
 * How text looks.
 *
 * @param size in points, with the scale in it
 * @param leading the height of a line in sizes
 * @param colour 0xrrggbb
 * @param scale of all sizes that elements within name
 */
record Style(boolean serif, boolean bold, float size, float leading, int colour, Align align, float scale) {

    private static final Style USUAL = new Style(false, false, 10, 1.5f, 0x000000, Align.LEFT, 1);

    static Style of(Node paper) {
        return USUAL.with(paper);
    }

    /** What the element says goes before what is around it. */
    Style with(Node node) {
        return new Style(
                node.word("font", serif ? "serif" : "sans").equals("serif"),
                node.has("bold") ? node.is("bold") : bold,
                node.has("points") ? node.number("points", 0) * scale : size,
                node.number("leading", leading),
                node.has("colour") ? node.value("colour", Integer.class) : colour,
                node.has("align") ? node.value("align", Align.class) : align,
                scale);
    }

    Style scaled(float factor) {
        return new Style(serif, bold, size * factor, leading, colour, align, scale * factor);
    }

    Style bolder() {
        return new Style(serif, true, size, leading, colour, align, scale);
    }

    Face.Name face() {
        if (serif) return Face.Name.SERIF;
        return bold ? Face.Name.SANS_BOLD : Face.Name.SANS;
    }

    /** The serif comes in one weight; its bold is the outline drawn thicker. */
    boolean thickened() {
        return serif && bold;
    }

    float lineHeight() {
        return size * leading;
    }

    /** From the top of a line to its baseline. */
    float baseline() {
        return (lineHeight() - size) / 2 + size * 0.88f;
    }
}
