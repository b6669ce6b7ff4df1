package tagayasu.platform.paper.layout;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a layout. XML here is elements, attributes and text: a document type, and with it every entity, is refused. */
final class LayoutReader {

    private static final int MOST_ELEMENTS = 3_000, DEEPEST = 30, MOST_FAULTS = 20;
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
        XML.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    }

    private static final class Fatal extends RuntimeException {}

    private final Locale language;
    private final List<LayoutFault> faults = new ArrayList<>();
    private int elements;

    LayoutReader(Locale language) {
        this.language = language;
    }

    Node read(String source) {
        Node paper = null;
        if (source.length() > Layout.LONGEST) fault(0, "layout_too_big", "");
        else
            try {
                paper = document(source);
            } catch (Fatal e) {
                // told already
            } catch (XMLStreamException e) {
                int line = e.getLocation() == null
                        ? 0
                        : Math.max(0, e.getLocation().getLineNumber());
                fault(line, "layout_not_xml", plain(e.getMessage()));
            }
        if (!faults.isEmpty()) throw new LayoutFault.Refused(faults);
        return paper;
    }

    private Node document(String source) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(source));
        Node paper = null;
        while (xml.hasNext())
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> stop(xml, "layout_doctype", "<!DOCTYPE");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (Element.of(xml.getLocalName()) != Element.PAPER)
                        stop(xml, "layout_misplaced", "<" + xml.getLocalName() + ">");
                    paper = element(xml, Element.PAPER, 0);
                }
                default -> {}
            }
        return paper;
    }

    private Node element(XMLStreamReader xml, Element element, int depth) throws XMLStreamException {
        if (++elements > MOST_ELEMENTS || depth > DEEPEST) stop(xml, "layout_too_big", "");
        int line = xml.getLocation().getLineNumber();
        Map<String, Object> attributes = attributes(xml, element, line);
        List<Node> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> child(xml, element, children, text, depth);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> stop(xml, "layout_doctype", "&" + xml.getLocalName() + ";");
                default -> {}
            }
            if (event == XMLStreamConstants.END_ELEMENT) break;
        }
        if (element == Element.PAPER
                && children.stream().filter(c -> c.element() == Element.BODY).count() != 1)
            fault(line, "layout_missing", "<body>");
        return finished(element, attributes, children, Whitespace.collapsed(text), line);
    }

    private void child(XMLStreamReader xml, Element parent, List<Node> children, StringBuilder text, int depth)
            throws XMLStreamException {
        Element element = Element.of(xml.getLocalName());
        if (element == null || !parent.takes(element)) {
            String code = element == null ? "layout_unknown_element" : "layout_misplaced";
            fault(xml.getLocation().getLineNumber(), code, "<" + xml.getLocalName() + ">");
        }
        Node child = element(xml, element == null ? Element.BOX : element, depth + 1); // reads on, to find more faults
        if (element == Element.BR) text.append(Whitespace.BREAK);
        else children.add(child);
    }

    /** Text that stands in a column or a place by itself is a text element there. */
    private Node finished(Element element, Map<String, Object> attributes, List<Node> children, String text, int line) {
        if (text.isEmpty()) return new Node(element, attributes, List.copyOf(children), null, line);
        if (!element.takesText() || !children.isEmpty()) {
            fault(line, "layout_misplaced", text.substring(0, Math.min(20, text.length())));
            return new Node(element, attributes, List.of(), null, line);
        }
        Template template = Template.read(text, language, line, (code, detail) -> fault(line, code, detail));
        if (element == Element.TEXT || element == Element.VERTICAL)
            return new Node(element, attributes, List.of(), template, line);
        Map<String, Object> inherited = attributes.containsKey("fit") ? Map.of("fit", attributes.get("fit")) : Map.of();
        Node inner = new Node(Element.TEXT, inherited, List.of(), template, line);
        return new Node(element, attributes, List.of(inner), null, line);
    }

    private Map<String, Object> attributes(XMLStreamReader xml, Element element, int line) {
        Map<String, Object> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String text = xml.getAttributeValue(i).strip();
            Kind kind = element.kindOf(name);
            if (kind == null) {
                boolean known = element.tag().equals(xml.getLocalName());
                if (known) fault(line, "layout_unknown_attribute", "<" + element.tag() + " " + name + ">");
            } else if (kind == Kind.TEXT)
                attributes.put(name, Template.read(text, language, line, (code, detail) -> fault(line, code, detail)));
            else
                try {
                    attributes.put(name, kind.read(text));
                } catch (IllegalArgumentException e) {
                    fault(line, "layout_bad_value", name + "=\"" + text + "\"");
                }
        }
        for (String name : element.needed())
            if (xml.getAttributeValue(null, name) == null)
                fault(line, "layout_missing", "<" + element.tag() + " " + name + ">");
        return Map.copyOf(attributes);
    }

    private void fault(int line, String code, String detail) {
        if (faults.size() < MOST_FAULTS) faults.add(new LayoutFault(line, code, detail));
    }

    private void stop(XMLStreamReader xml, String code, String detail) {
        fault(xml.getLocation().getLineNumber(), code, detail);
        throw new Fatal();
    }

    /** The parser's own words, without its first line about the place. */
    private static String plain(String message) {
        int at = message == null ? -1 : message.indexOf("Message:");
        String words = at < 0 ? "" : message.substring(at + "Message:".length()).strip();
        return words.substring(0, Math.min(200, words.length()));
    }
}
