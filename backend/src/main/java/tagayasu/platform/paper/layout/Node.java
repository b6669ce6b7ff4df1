package tagayasu.platform.paper.layout;

import java.util.List;
import java.util.Map;

/**
 * An element of a layout.
 *
 * @param text of those that hold text, else null
 * @param line of the file, from 1
 */
public record Node(Element element, Map<String, Object> attributes, List<Node> children, Template text, int line) {

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Lengths in points. */
    public float number(String attribute, float otherwise) {
        Object value = attributes.get(attribute);
        return value == null ? otherwise : ((Number) value).floatValue();
    }

    public boolean is(String attribute) {
        return Boolean.TRUE.equals(attributes.get(attribute));
    }

    public String word(String attribute, String otherwise) {
        Object value = attributes.get(attribute);
        return value == null ? otherwise : value.toString();
    }

    /** Null when it is not there. */
    public <T> T value(String attribute, Class<T> type) {
        return type.cast(attributes.get(attribute));
    }

    public Sides sides(String attribute) {
        Sides sides = value(attribute, Sides.class);
        return sides == null ? Sides.NONE : sides;
    }

    public List<Node> children(Element of) {
        return children.stream().filter(child -> child.element == of).toList();
    }
}
