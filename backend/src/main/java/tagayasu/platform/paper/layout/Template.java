package tagayasu.platform.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with fields: {@code {path}}, {@code {path | filter word 'words'}}; a brace itself is written twice. */
public final class Template {

    private static final Pattern ARGUMENT = Pattern.compile("(?:[^ ']|'[^']*')+");

    private static final int LONGEST_FIELD = 500;

    private sealed interface Part permits Words, Field {}

    private record Words(String text) implements Part {}

    private record Field(String path, List<Filters.Filter> filters, int line) implements Part {}

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /** @param fault hears code and detail of what is wrong */
    static Template read(String source, Locale language, int line, BiConsumer<String, String> fault) {
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            boolean twice = at + 1 < source.length() && source.charAt(at + 1) == c;
            if (c != '{' && c != '}' || twice) {
                words.append(c);
                if (c == '{' || c == '}') at++;
                continue;
            }
            int end = c == '{' ? source.indexOf('}', at) : -1;
            if (end < 0) {
                fault.accept("layout_bad_field", source.substring(at, Math.min(source.length(), at + 20)));
                break;
            }
            if (!words.isEmpty()) parts.add(new Words(words.toString()));
            words.setLength(0);
            Field field = field(source.substring(at + 1, end), language, line, fault);
            if (field != null) parts.add(field);
            at = end;
        }
        if (!words.isEmpty()) parts.add(new Words(words.toString()));
        return new Template(List.copyOf(parts));
    }

    /** @throws LayoutFault.Refused when it is not well-formed */
    public static Template read(String source, Locale language) {
        List<LayoutFault> faults = new ArrayList<>();
        Template template = read(source, language, 0, (code, detail) -> faults.add(new LayoutFault(0, code, detail)));
        if (!faults.isEmpty()) throw new LayoutFault.Refused(faults);
        return template;
    }

    /** What is wrong, names that the sample does not have among it; each with its line of the text. */
    public static List<LayoutFault> faults(String source, Locale language, Map<String, ?> sample) {
        List<LayoutFault> faults = new ArrayList<>();
        String[] lines = source.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int line = i + 1;
            Template template =
                    read(lines[i], language, line, (code, detail) -> faults.add(new LayoutFault(line, code, detail)));
            template.text(Scope.of(
                    sample, (at, path) -> faults.add(new LayoutFault(line, "layout_unknown_field", "{" + path + "}"))));
        }
        return faults;
    }

    private static Field field(String source, Locale language, int line, BiConsumer<String, String> fault) {
        String[] steps = source.split("\\|");
        String path = steps.length == 0 ? "" : steps[0].strip();
        if (source.length() > LONGEST_FIELD || !Kind.PATHS.matcher(path).matches()) {
            fault.accept("layout_bad_field", "{" + source.substring(0, Math.min(60, source.length())) + "}");
            return null;
        }
        List<Filters.Filter> filters = new ArrayList<>();
        for (int i = 1; i < steps.length; i++) {
            List<String> words = new ArrayList<>();
            Matcher word = ARGUMENT.matcher(steps[i]);
            while (word.find()) words.add(word.group().replace("'", ""));
            try {
                filters.add(Filters.of(words, language));
            } catch (IllegalArgumentException e) {
                fault.accept("layout_unknown_filter", steps[i].strip());
            }
        }
        return new Field(path, List.copyOf(filters), line);
    }

    public String text(Scope scope) {
        if (parts.size() == 1 && parts.get(0) instanceof Words words) return words.text;
        StringBuilder text = new StringBuilder();
        for (Part part : parts)
            text.append(part instanceof Words words ? words.text : Filters.text(value(part, scope)));
        return text.toString();
    }

    private static Object value(Part part, Scope scope) {
        Field field = (Field) part;
        Object value = scope.find(field.path, field.line);
        for (Filters.Filter filter : field.filters) value = filter.of(value, scope);
        return value;
    }

    /** What a spreadsheet's cell holds: of a single field its value without filters, else the text. */
    public Object value(Scope scope) {
        if (parts.size() != 1 || !(parts.get(0) instanceof Field field)) return text(scope);
        return scope.find(field.path, field.line);
    }
}
