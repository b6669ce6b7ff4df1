package tagayasu.platform.paper.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tagayasu.platform.paper.layout.Element;
import tagayasu.platform.paper.layout.Layout;
import tagayasu.platform.paper.layout.Node;
import tagayasu.platform.paper.layout.PageSize;
import tagayasu.platform.paper.layout.Scope;
import tagayasu.platform.paper.layout.Sides;
import tagayasu.platform.problem.Problem;

/** The pages of one paper: its body between headers and footers, which know the page's number and how many there are. */
final class Sheets {

    private static final float LEAST = 40;

    private final Layout layout;
    private final Typesetter typesetter;
    private final Ink ink;
    private final Press press;
    private final PageSize size;
    private final Sides margin;
    private final float width;
    private final Style style;

    Sheets(Layout layout, Typesetter typesetter, Ink ink, Press press) {
        this.layout = layout;
        this.typesetter = typesetter;
        this.ink = ink;
        this.press = press;
        size = layout.page();
        margin = layout.margin();
        width = size.width() - margin.left() - margin.right();
        style = Style.of(layout.paper());
    }

    int print(Scope data) throws IOException {
        Pages pages = new Pages(room(data, true), room(data, false));
        Node body = layout.body();
        List<List<Pages.Placed>> dealt = pages.of(typesetter.set(body.children(), data, style.with(body), width));
        if (pages.tooTall()) press.overflow(body.line());
        for (int number = 1; number <= dealt.size(); number++) {
            ink.begin(size.height());
            page(dealt.get(number - 1), numbered(data, number, dealt.size()), number == 1);
            ink.end(size.width());
        }
        return dealt.size();
    }

    private void page(List<Pages.Placed> placed, Scope data, boolean first) {
        List<Strip> header = edge(Element.HEADER, data, first), footer = edge(Element.FOOTER, data, first);
        Strip.draw(header, ink, margin.left(), margin.top());
        float top = margin.top() + Strip.height(header);
        for (Pages.Placed each : placed) each.strip().draw(ink, margin.left(), top + each.y());
        Strip.draw(footer, ink, margin.left(), size.height() - margin.bottom() - Strip.height(footer));
    }

    /** Headers and footers are measured with numbers as wide as they get. */
    private float room(Scope data, boolean first) {
        Scope wide = numbered(data, 888, 888);
        float edges = Strip.height(edge(Element.HEADER, wide, first)) + Strip.height(edge(Element.FOOTER, wide, first));
        float room = size.height() - margin.top() - margin.bottom() - edges;
        if (room < LEAST || width < LEAST) throw Problem.invalid("layout_no_room", "");
        return room;
    }

    private List<Strip> edge(Element element, Scope data, boolean first) {
        List<Strip> strips = new ArrayList<>();
        for (Node edge : layout.edges(element, first))
            strips.addAll(typesetter.set(edge.children(), data, style.with(edge), width));
        return strips;
    }

    private static Scope numbered(Scope data, int number, int count) {
        return data.with(Map.of("page", Map.of("number", number, "count", count)));
    }
}
