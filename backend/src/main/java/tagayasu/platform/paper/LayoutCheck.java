package tagayasu.platform.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tagayasu.platform.paper.layout.Layout;
import tagayasu.platform.paper.layout.LayoutFault;
import tagayasu.platform.problem.Messages;
import tagayasu.platform.problem.Problem;

/** A layout is good when it can be read, names only what there is, and holds the sample data. */
@ApplicationScoped
public class LayoutCheck {

    private static final int MOST_FAULTS = 20;

    @Inject
    Layouts layouts;

    @Inject
    Paper paper;

    /** The sample printed with this layout. @throws Problem 422 with a fault for each line that is wrong */
    public Printed print(String kind, String tag, String source, Locale caller) {
        try {
            return print(kind, tag, Layout.read(source, Locale.forLanguageTag(tag)));
        } catch (LayoutFault.Refused refused) {
            throw Problem.invalid(refused.faults().stream()
                    .map(fault -> new Problem.Fault("/source", fault.code(), words(fault, caller)))
                    .toList());
        }
    }

    private Printed print(String kind, String tag, Layout layout) {
        Set<String> told = new TreeSet<>();
        List<LayoutFault> faults = new ArrayList<>();
        String title = layouts.kind(kind).name(layout.language());
        Printed printed = paper.print(layout, title, layouts.sample(kind, tag), (line, path) -> {
            if (told.size() < MOST_FAULTS && told.add(line + path))
                faults.add(new LayoutFault(line, "layout_unknown_field", "{" + path + "}"));
        });
        Stream<LayoutFault> tight =
                printed.overflows().stream().map(line -> new LayoutFault(line, "layout_overflow", ""));
        List<LayoutFault> all = Stream.concat(faults.stream(), tight).toList();
        if (!all.isEmpty()) throw new LayoutFault.Refused(all);
        return printed;
    }

    /** Line, what is wrong, and the word that is. */
    private static String words(LayoutFault fault, Locale language) {
        String text = Messages.text(language, fault.code());
        String detail = fault.detail().isEmpty() ? "" : " " + fault.detail();
        if (fault.line() == 0) return text + detail;
        boolean english = language.getLanguage().equals("en");
        return (english ? "Line " + fault.line() + ": " : fault.line() + "行目: ") + text + detail;
    }
}
