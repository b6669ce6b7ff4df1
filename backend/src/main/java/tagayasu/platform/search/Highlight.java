package tagayasu.platform.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tagayasu.platform.text.JapaneseText;

/** Where in a text, as people wrote it, a folded term stands. */
final class Highlight {

    /** A part of a text, in UTF-16 code units; the end is exclusive. */
    record Range(int start, int end) {}

    /** A field that holds a term, and the parts of it that do. */
    record Mark(String field, String text, List<Range> ranges) {}

    private Highlight() {}

    /** The first field that holds each term, with the parts of it that hold any of the terms. */
    static List<Mark> marks(TextQuery query, Map<String, String> fields) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (List<String> term : query.terms())
            fields.entrySet().stream()
                    .filter(field -> field.getValue() != null
                            && first(field.getValue(), term).isPresent())
                    .findFirst()
                    .ifPresent(field ->
                            marks.computeIfAbsent(field.getKey(), name -> mark(query, name, field.getValue())));
        return List.copyOf(marks.values());
    }

    private static Mark mark(TextQuery query, String field, String text) {
        List<Range> ranges = query.terms().stream()
                .flatMap(term -> first(text, term).stream())
                .sorted(Comparator.comparing(Range::start))
                .toList();
        return new Mark(field, text, ranges);
    }

    static Optional<Range> first(String text, List<String> ways) {
        String folded = JapaneseText.fold(text);
        return ways.stream().anyMatch(folded::contains) ? Optional.of(around(text, ways)) : Optional.empty();
    }

    /** The shortest stretch that still folds to something with one of the ways in it: from the left its end, then its start. */
    private static Range around(String text, List<String> ways) {
        int end = 0;
        while (end < text.length() && !holds(text, 0, end, ways)) end = text.offsetByCodePoints(end, 1);
        int start = end;
        while (start > 0 && !holds(text, start, end, ways)) start = text.offsetByCodePoints(start, -1);
        return new Range(start, end);
    }

    private static boolean holds(String text, int start, int end, List<String> ways) {
        String folded = JapaneseText.fold(text.substring(start, end));
        return ways.stream().anyMatch(folded::contains);
    }
}
