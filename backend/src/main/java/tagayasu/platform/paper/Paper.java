package tagayasu.platform.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tagayasu.platform.json.Json;
import tagayasu.platform.paper.layout.Layout;
import tagayasu.platform.paper.layout.Scope;
import tagayasu.platform.paper.press.FontShelf;
import tagayasu.platform.paper.press.Press;
import tagayasu.platform.paper.press.Spreadsheet;

/**
 * From data to paper. Data is a tree of maps, lists, texts, numbers (exact decimals, which no layout rounds), days and flags;
 * {@link #tree} makes one of a record. {@code company} is there without being given; data that bring their own, such as a
 * version that was fixed, go first.
 */
@ApplicationScoped
public class Paper {

    private static final Scope.Missing NOTHING = (line, path) -> {};

    @Inject
    Layouts layouts;

    @Inject
    Letterhead letterhead;

    private final FontShelf shelf = new FontShelf(2, Duration.ofSeconds(10));

    /** Of its own, so that nobody waits for a paper of a thousand pages. */
    private final FontShelf longShelf = new FontShelf(1, Duration.ofHours(1));

    /** One paper with its own page numbers. */
    public Printed pdf(String kind, Locale language, Map<String, ?> data) {
        return pdf(kind, language, List.of(data));
    }

    /** Several papers in one document; each begins on a page of its own and counts its pages from 1. */
    public Printed pdf(String kind, Locale language, Iterable<? extends Map<String, ?>> papers) {
        return print(shelf, layouts.of(kind, language), layouts.kind(kind).name(language), papers, NOTHING);
    }

    /** For a job: the same, beside the papers that people wait for. */
    Printed longPdf(String kind, Locale language, Iterable<? extends Map<String, ?>> papers) {
        return print(longShelf, layouts.of(kind, language), layouts.kind(kind).name(language), papers, NOTHING);
    }

    /** The same data and the same layout as a sheet of a spreadsheet. */
    public byte[] xlsx(String kind, Locale language, Map<String, ?> data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Layout layout = layouts.of(kind, language);
        Map<String, ?> company = Map.of("company", letterhead.company(language));
        try {
            Spreadsheet.write(
                    layout,
                    Scope.of(company, NOTHING).with(data),
                    layouts.kind(kind).name(language),
                    out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample of a layout that need not be in use. @param missing hears of names that the data does not have */
    Printed print(Layout layout, String title, Map<String, ?> sample, Scope.Missing missing) {
        return print(shelf, layout, title, List.of(sample), missing);
    }

    private Printed print(
            FontShelf fonts,
            Layout layout,
            String title,
            Iterable<? extends Map<String, ?>> papers,
            Scope.Missing missing) {
        Map<String, ?> company = Map.of("company", letterhead.company(layout.language()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Press press = new Press(fonts, letterhead::picture)) {
            for (Map<String, ?> data : papers)
                press.add(layout, Scope.of(company, missing).with(data));
            press.write(title, layout.language().getLanguage(), out);
            return new Printed(out.toByteArray(), press.pages(), press.missing(), press.overflows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record as the tree that layouts walk: by the names of its fields, days as ISO text. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> tree(Object record) {
        return Json.MAPPER.convertValue(record, Map.class);
    }
}
