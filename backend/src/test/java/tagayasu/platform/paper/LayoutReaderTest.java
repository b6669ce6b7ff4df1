package tagayasu.platform.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tagayasu.platform.paper.layout.Layout;
import tagayasu.platform.paper.layout.LayoutFault;

/** A layout comes from outside: it is refused at its line, and it reaches nothing. */
@Tag("PRD-03")
class LayoutReaderTest {

    private static List<LayoutFault> faults(String source) {
        return assertThrows(LayoutFault.Refused.class, () -> Layout.read(source, Locale.JAPANESE))
                .faults();
    }

    private static String body(String elements) {
        return "<paper>\n<body>\n" + elements + "\n</body>\n</paper>";
    }

    @Test
    void everyFaultNamesItsLineAndTheWordThatIsWrong() {
        var faults = faults(body("<txt>a</txt>\n<text colour='red'>a</text>\n<text size='3'>{a | shout}</text>\n"
                + "<text>{a</text>\n<place x='1'/>\n<column>a</column>"));
        assertEquals(
                List.of(
                        new LayoutFault(3, "layout_unknown_element", "<txt>"),
                        new LayoutFault(3, "layout_misplaced", "a"),
                        new LayoutFault(4, "layout_bad_value", "colour=\"red\""),
                        new LayoutFault(5, "layout_unknown_attribute", "<text size>"),
                        new LayoutFault(5, "layout_unknown_filter", "shout"),
                        new LayoutFault(6, "layout_bad_field", "{a")),
                faults.subList(0, 6));
        assertTrue(faults.contains(new LayoutFault(7, "layout_missing", "<place width>")), faults.toString());
        assertTrue(faults.contains(new LayoutFault(8, "layout_misplaced", "<column>")), faults.toString());
    }

    @Test
    void whatIsNotWellFormedIsRefusedAtItsLine() {
        LayoutFault fault = faults(body("<text>a</txt>")).get(0);
        assertEquals("layout_not_xml", fault.code());
        assertEquals(3, fault.line());
        assertEquals("layout_not_xml", faults("").get(0).code());
        assertEquals("layout_missing", faults("<paper/>").get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE paper SYSTEM 'http://127.0.0.1:9/x.dtd'>",
                "<!DOCTYPE paper [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE paper [<!ENTITY x SYSTEM 'jar:file:///tmp/x.jar!/a'>]>",
                "<!DOCTYPE paper [<!ENTITY a 'aaaaaaaaaa'><!ENTITY x '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            })
    void noDocumentTypeAndNoEntityIsEverRead(String documentType) {
        assertEquals(
                "layout_doctype",
                faults(documentType + body("<text>&x;</text>")).get(0).code());
        assertTrue(faults(body("<text>&x;</text>")).size() >= 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image name='http://127.0.0.1:9/x.png' width='9' height='9'/>",
                "<image name='file:///etc/hostname' width='9' height='9'/>",
                "<image name='jar:file:/app.jar!/x.png' width='9' height='9'/>",
                "<image name='../logo' width='9' height='9'/>",
                "<image name='logo' src='http://127.0.0.1:9/' width='9' height='9'/>",
                "<text font='/etc/x.ttf'>a</text>",
                "<text href='http://127.0.0.1:9/'>a</text>",
                "<include href='file:///etc/passwd'/>",
                "<script>1</script>",
                "<text>{a.getClass()}</text>",
                "<text>{class.forName('x')}</text>",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>"
            })
    void aLayoutNamesNoAddressNoFileAndNoCode(String element) {
        assertTrue(!faults(body(element)).isEmpty());
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        String deep = "<box>".repeat(40) + "</box>".repeat(40);
        assertEquals("layout_too_big", faults(body(deep)).get(0).code());
        assertEquals(
                "layout_too_big", faults(body("<line/>".repeat(4_000))).get(0).code());
        assertEquals(
                "layout_too_big", faults(" ".repeat(Layout.LONGEST + 1)).get(0).code());
    }
}
