package tagayasu.platform.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tagayasu.platform.paper.layout.LayoutFault;
import tagayasu.platform.paper.layout.Scope;
import tagayasu.platform.paper.layout.Template;

/** Text with named fields outside of a layout, such as the articles of an agreement: {@code {party.company}}, {@code {fee | daiji}}. */
public final class MergeText {

    private MergeText() {}

    /** What is wrong in it; lines are those of the text. @param sample every value that it may name */
    public static List<LayoutFault> faults(String text, Locale language, Map<String, ?> sample) {
        return Template.faults(text, language, sample);
    }

    /** @throws LayoutFault.Refused when the text is not well-formed; a name that the data does not have prints nothing */
    public static String merged(String text, Locale language, Map<String, ?> data) {
        return Template.read(text, language).text(Scope.of(data, (line, path) -> {}));
    }
}
