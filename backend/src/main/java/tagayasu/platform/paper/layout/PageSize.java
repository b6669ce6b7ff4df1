package tagayasu.platform.paper.layout;

import java.util.Map;

/** In points; written as a known size or as width and height in millimetres. */
public record PageSize(float width, float height) {

    private static final Map<String, String> KNOWN = Map.of(
            "A3", "297 420", "A4", "210 297", "A5", "148 210", "B4", "257 364", "B5", "182 257", "postcard", "100 148");

    static PageSize read(String text) {
        String[] mm = KNOWN.getOrDefault(text, text).strip().split(" +");
        if (mm.length != 2) throw new IllegalArgumentException(text);
        return new PageSize((float) (Kind.number(mm[0], 20, 1_200) * Layout.MM), (float)
                (Kind.number(mm[1], 20, 1_200) * Layout.MM));
    }

    PageSize turned() {
        return new PageSize(height, width);
    }
}
