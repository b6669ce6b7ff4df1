package tagayasu.platform.paper.layout;

import java.util.List;

/** A column's width: points, per cent of the whole, or a share of what is left. */
public record Width(Unit unit, float amount) {

    public enum Unit {
        POINTS,
        PERCENT,
        SHARE
    }

    public static final Width REST = new Width(Unit.SHARE, 1);

    static Width read(String text) {
        if (text.equals("*")) return REST;
        if (text.endsWith("*")) return new Width(Unit.SHARE, Kind.number(cut(text), 0.1f, 100));
        if (text.endsWith("%")) return new Width(Unit.PERCENT, Kind.number(cut(text), 0.1f, 100));
        return new Width(Unit.POINTS, (float) (Kind.number(text, 1, 1_200) * Layout.MM));
    }

    private static String cut(String text) {
        return text.substring(0, text.length() - 1);
    }

    /** The widths of columns side by side, in points; too much is made narrower in proportion. */
    public static float[] of(List<Width> widths, float whole) {
        float[] points = new float[widths.size()];
        float fixed = 0, shares = 0;
        for (int i = 0; i < points.length; i++) {
            Width width = widths.get(i);
            if (width.unit == Unit.SHARE) shares += width.amount;
            else fixed += points[i] = width.unit == Unit.POINTS ? width.amount : whole * width.amount / 100;
        }
        float least = shares > 0 ? Math.min(whole / 4, 20 * shares) : 0;
        float shrink = fixed > whole - least ? (whole - least) / fixed : 1;
        float rest = whole - fixed * shrink;
        for (int i = 0; i < points.length; i++)
            points[i] = widths.get(i).unit == Unit.SHARE ? rest * widths.get(i).amount / shares : points[i] * shrink;
        return points;
    }
}
