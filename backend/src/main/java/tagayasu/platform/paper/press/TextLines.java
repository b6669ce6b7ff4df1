package tagayasu.platform.paper.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tagayasu.platform.paper.layout.Align;

/** A text as lines, each a strip. */
final class TextLines {

    private final FontShelf.Fonts fonts;
    private final Set<String> missing;

    TextLines(FontShelf.Fonts fonts, Set<String> missing) {
        this.fonts = fonts;
        this.missing = missing;
    }

    /** @param hanging how far lines after the first of a paragraph stand in */
    List<Strip> across(String text, Style style, float indent, float hanging, float width) {
        Face face = fonts.of(style.face(), false);
        List<Strip> lines = new ArrayList<>();
        for (String paragraph : paragraphs(text)) {
            int[] characters = Characters.of(paragraph, face, missing);
            float[] advances = advances(characters, face, style.size());
            float inner = Math.max(width - Math.max(indent, hanging), style.size());
            boolean first = true;
            for (Breaking.Span span : Breaking.lines(characters, advances, inner)) {
                float start = first ? indent : hanging;
                lines.add(line(characters, advances, span, style, start, width - start));
                first = false;
            }
        }
        return lines;
    }

    /** So small that no paragraph is broken, but not below half. */
    Style fitting(String text, Style style, float width) {
        Face face = fonts.of(style.face(), false);
        float widest = 0;
        for (String paragraph : paragraphs(text))
            widest = Math.max(widest, sum(advances(Characters.of(paragraph, face, missing), face, style.size())));
        return widest <= width ? style : style.scaled(Math.max(0.5f, width / widest));
    }

    private static Strip line(
            int[] characters, float[] advances, Breaking.Span span, Style style, float start, float room) {
        if (span.from() == span.to()) return new Strip.Line(style.lineHeight(), List.of());
        int[] shown = Arrays.copyOfRange(characters, span.from(), span.to());
        float left = room - sum(Arrays.copyOfRange(advances, span.from(), span.to()));
        float spacing = spacing(style.align(), span, shown.length, left);
        float x = switch (style.align()) {
            case RIGHT -> left;
            case CENTER -> left / 2;
            default -> 0;
        };
        var words = new Mark.Words(start + x, style.baseline(), style, shown, spacing);
        return new Strip.Line(style.lineHeight(), List.of(words));
    }

    private static float spacing(Align align, Breaking.Span span, int count, float left) {
        boolean stretched = align == Align.SPREAD || align == Align.JUSTIFY && !span.last();
        return stretched && count > 1 && left > 0 ? left / (count - 1) : 0;
    }

    /**
     * From top to bottom, lines from right to left, as wide as the lines are. Letters and digits take the width of a kanji.
     *
     * @param anyway lines may leave the width to the left
     * @return null when the text does not fit
     */
    Strip down(String text, Style style, float width, float height, boolean anyway) {
        Face face = fonts.of(style.face(), true);
        List<Mark> marks = new ArrayList<>();
        float x = width - style.lineHeight() / 2;
        int perLine = Math.max(1, (int) ((height + 0.01f) / style.size()));
        for (String paragraph : paragraphs(text)) {
            int[] characters = Characters.of(wide(paragraph), face, missing);
            float[] advances = new float[characters.length];
            Arrays.fill(advances, style.size());
            for (Breaking.Span span : Breaking.lines(characters, advances, perLine * style.size())) {
                if (!anyway && x - style.lineHeight() / 2 < -0.5f) return null;
                int[] shown = Arrays.copyOfRange(characters, span.from(), span.to());
                float left = height - shown.length * style.size();
                float y = switch (style.align()) {
                    case RIGHT -> left;
                    case CENTER -> left / 2;
                    default -> 0;
                };
                float spacing = spacing(style.align(), span, shown.length, left);
                if (shown.length > 0) marks.add(new Mark.Down(x, y, style, shown, spacing));
                x -= style.lineHeight();
            }
        }
        return new Strip.Line(height, marks);
    }

    private static String wide(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.appendCodePoint(c > ' ' && c <= '~' ? c - '!' + '！' : c == ' ' ? '\u3000' : c));
        return out.toString();
    }

    private static String[] paragraphs(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    }

    private static float[] advances(int[] characters, Face face, float size) {
        float[] advances = new float[characters.length];
        for (int i = 0; i < characters.length; i++) advances[i] = face.advance(characters[i]) * size;
        return advances;
    }

    private static float sum(float[] advances) {
        float sum = 0;
        for (float advance : advances) sum += advance;
        return sum;
    }
}
