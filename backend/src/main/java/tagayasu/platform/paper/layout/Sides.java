package tagayasu.platform.paper.layout;

import java.util.Arrays;
import java.util.List;

/** Points; written in millimetres as one number, two (above and below, sides) or four (top, right, bottom, left). */
public record Sides(float top, float right, float bottom, float left) {

    public static final Sides NONE = new Sides(0, 0, 0, 0);

    static Sides read(String text) {
        List<Float> mm = Arrays.stream(text.strip().split(" +"))
                .map(each -> (float) (Kind.number(each, 0, 500) * Layout.MM))
                .toList();
        return switch (mm.size()) {
            case 1 -> new Sides(mm.get(0), mm.get(0), mm.get(0), mm.get(0));
            case 2 -> new Sides(mm.get(0), mm.get(1), mm.get(0), mm.get(1));
            case 4 -> new Sides(mm.get(0), mm.get(1), mm.get(2), mm.get(3));
            default -> throw new IllegalArgumentException(text);
        };
    }
}
