package tagayasu.platform.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    private final FontShelf shelf = new FontShelf();

    /** One paper with its own page numbers. */
    public Printed pdf(String kind, Locale language, Map<String, ?> data) {
        return pdf(kind, language, List.of(data));
    }

    /** Several papers in one document; each begins on a page of its own and counts its pages from 1. */
    public Printed pdf(String kind, Locale language, Iterable<? extends Map<String, ?>> papers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printed about = pdf(kind, language, papers, out);
        return new Printed(out.toByteArray(), about.pages(), about.missing(), about.overflows());
    }

    /** The same written out; the answer has no content. */
    public Printed pdf(String kind, Locale language, Iterable<? extends Map<String, ?>> papers, OutputStream out) {
        return print(layouts.of(kind, language), layouts.kind(kind).name(language), papers, out, NOTHING);
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

    /** A layout that need not be in use. @param missing hears of names that the data does not have */
    Printed print(
            Layout layout,
            String title,
            Iterable<? extends Map<String, ?>> papers,
            OutputStream out,
            Scope.Missing missing) {
        Map<String, ?> company = Map.of("company", letterhead.company(layout.language()));
        try (Press press = new Press(shelf, letterhead::picture)) {
            for (Map<String, ?> data : papers)
                press.add(layout, Scope.of(company, missing).with(data));
            press.write(title, layout.language().getLanguage(), out);
            return new Printed(new byte[0], press.pages(), press.missing(), press.overflows());
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
