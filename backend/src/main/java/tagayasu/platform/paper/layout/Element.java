package tagayasu.platform.paper.layout;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a layout: what each may carry, and what may stand in it. */
public enum Element {
    PAPER("size:PAGE turned:YES margin:SIDES " + Words.STYLE, "header footer body", ""),
    HEADER("pages:PAGES " + Words.STYLE, Words.BLOCKS, ""),
    FOOTER("pages:PAGES " + Words.STYLE, Words.BLOCKS, ""),
    BODY(Words.STYLE, Words.BLOCKS, ""),

    /** Flowing text; its own line breaks are {@code <br/>}, those of the data are kept. To fit is to be set smaller rather than broken. */
    TEXT("indent:MM hanging:MM stay:YES fit:YES " + Words.BLOCK, "br", ""),
    BR("", "", ""),

    /** Side by side; a column's width is millimetres, a share of what is left ({@code *}, {@code 2*}) or per cent. */
    COLUMNS("gap:MM keep:YES " + Words.BLOCK, "column", ""),
    COLUMN("width:WIDTH head:TEXT form:FORM middle:YES fit:YES " + Words.BLOCK, Words.BLOCKS + " br", ""),

    /** One row for each value of a list, its heads again on every page. */
    TABLE("rules:RULES padding:MM weight:POINTS shade:COLOUR ink:COLOUR " + Words.BLOCK, "column", "each"),
    BOX("border:POINTS ink:COLOUR fill:COLOUR padding:SIDES height:MM keep:YES " + Words.BLOCK, Words.BLOCKS, ""),

    /** At its place in millimetres from where it stands; what is too much for it is set smaller. */
    PLACE("x:MM y:MM width:MM height:MM middle:YES " + Words.BLOCK, Words.BLOCKS + " br", "x y width height"),

    /** From top to bottom, lines from right to left. */
    VERTICAL("width:MM height:MM " + Words.BLOCK, "br", "height"),
    IMAGE("name:IMAGE width:MM height:MM " + Words.BLOCK, "", "name width height"),
    LINE("weight:POINTS ink:COLOUR " + Words.BLOCK, "", ""),
    SPACE("height:MM " + Words.BLOCK, "", "height"),

    /** Begins on a page of its own. */
    PAGE(Words.BLOCK, Words.BLOCKS, ""),

    /** Equal fields by measure, such as a sheet of labels. */
    GRID(
            "across:COUNT down:COUNT width:MM height:MM left:MM top:MM gapx:MM gapy:MM used:PATH inset:MM "
                    + Words.BLOCK,
            Words.BLOCKS,
            "across down width height each");

    private static final class Words {
        static final String STYLE = "font:FONT points:SIZE bold:YES leading:RATIO colour:COLOUR align:ALIGN";
        static final String BLOCK = STYLE + " before:MM after:MM if:CONDITION unless:CONDITION each:PATH as:NAME";
        static final String BLOCKS = "text columns table box place vertical image line space page grid";
    }

    private static final Map<String, Element> BY_NAME = new HashMap<>();

    static {
        for (Element element : values()) BY_NAME.put(element.tag(), element);
    }

    private final Map<String, Kind> attributes = new HashMap<>();
    private final List<String> inside;
    private final List<String> needed;

    Element(String attributes, String inside, String needed) {
        for (String attribute : words(attributes)) {
            int colon = attribute.indexOf(':');
            this.attributes.put(attribute.substring(0, colon), Kind.valueOf(attribute.substring(colon + 1)));
        }
        this.inside = words(inside);
        this.needed = words(needed);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    static Element of(String tag) {
        return BY_NAME.get(tag);
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null when the element has no such attribute. */
    Kind kindOf(String attribute) {
        return attributes.get(attribute);
    }

    boolean takes(Element child) {
        return inside.contains(child.tag());
    }

    List<String> needed() {
        return needed;
    }

    boolean takesText() {
        return EnumSet.of(TEXT, COLUMN, PLACE, VERTICAL).contains(this);
    }
}
