package tagayasu.platform.paper.layout;

import java.util.List;
import java.util.Locale;

/** A layout that was read and is without fault. Immutable; reads from any thread. */
public final class Layout {

    /** Points of a millimetre. */
    public static final double MM = 72 / 25.4;

    /** Characters of a file. */
    public static final int LONGEST = 200_000;

    private final Node paper;
    private final Locale language;

    private Layout(Node paper, Locale language) {
        this.paper = paper;
        this.language = language;
    }

    /** @throws LayoutFault.Refused with every fault that was found, the first lines first */
    public static Layout read(String source, Locale language) {
        return new Layout(new LayoutReader(language).read(source), language);
    }

    public Locale language() {
        return language;
    }

    /** Carries the style of everything. */
    public Node paper() {
        return paper;
    }

    public PageSize page() {
        PageSize size = paper.value("size", PageSize.class);
        if (size == null) size = PageSize.read("A4");
        return paper.is("turned") ? size.turned() : size;
    }

    public Sides margin() {
        return paper.has("margin") ? paper.sides("margin") : Sides.read("18");
    }

    public Node body() {
        return paper.children(Element.BODY).get(0);
    }

    /** @param element header or footer, those of the page in their order */
    public List<Node> edges(Element element, boolean first) {
        return paper.children(element).stream()
                .filter(edge -> !edge.word("pages", "all").equals(first ? "rest" : "first"))
                .toList();
    }
}
