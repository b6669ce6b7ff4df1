package tagayasu.platform.paper.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import tagayasu.platform.paper.layout.Layout;
import tagayasu.platform.paper.layout.Scope;

/** One PDF in the making: papers are added one after the other, each with page numbers of its own. For one thread. */
public final class Press implements AutoCloseable {

    private final FontShelf shelf;
    private final FontShelf.Fonts fonts;
    private final PDDocument document = new PDDocument();
    private final Ink ink;
    private final Function<String, Optional<Picture>> pictures;
    private final Map<String, Optional<Picture>> known = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();
    private final Set<Integer> overflows = new TreeSet<>();

    /** @param pictures by the names that layouts know them by */
    public Press(FontShelf shelf, Function<String, Optional<Picture>> pictures) {
        this.shelf = shelf;
        this.pictures = pictures;
        fonts = shelf.borrow();
        ink = new Ink(document, fonts);
    }

    Optional<Picture> picture(String name) {
        return known.computeIfAbsent(name, pictures);
    }

    void overflow(int line) {
        overflows.add(line);
    }

    /** Lays one paper out and adds its pages. @return how many */
    public int add(Layout layout, Scope data) throws IOException {
        Typesetter typesetter = new Typesetter(this, new TextLines(fonts, missing));
        return new Sheets(layout, typesetter, ink, this).print(data);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** Characters that no font here has; they were printed as 〓. */
    public Set<String> missing() {
        return missing;
    }

    /** Lines of the layout whose field was too small for what it had to hold. */
    public Collection<Integer> overflows() {
        return overflows;
    }

    /** Writes the document. @param title shown by viewers */
    public void write(String title, String language, OutputStream out) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Tagayasu");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(language);
        ink.finish();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        try {
            document.close();
        } finally {
            shelf.giveBack(fonts);
        }
    }
}
