package tagayasu.platform.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import tagayasu.platform.paper.layout.Layout;
import tagayasu.platform.paper.layout.Scope;
import tagayasu.platform.paper.press.FontShelf;
import tagayasu.platform.paper.press.Press;

/** A paper printed without the rest of the program, and read again. */
public record Pdf(byte[] bytes, Press press) {

    private static final FontShelf SHELF = new FontShelf(1, Duration.ofMinutes(1));

    public static Pdf of(String layout, Map<String, ?> data) {
        return of(layout, Locale.JAPANESE, List.of(data));
    }

    public static Pdf of(String layout, Locale language, List<? extends Map<String, ?>> papers) {
        Layout read = Layout.read(layout, language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Press press = new Press(SHELF, name -> Optional.empty())) {
            Map<String, ?> company = Map.of("company", Map.of("name", "千曲商事株式会社"));
            for (Map<String, ?> data : papers)
                press.add(read, Scope.of(company, (line, path) -> {}).with(data));
            press.write("test", "ja", out);
            return new Pdf(out.toByteArray(), press);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body of these elements on A4. */
    public static Pdf body(String elements, Map<String, ?> data) {
        return of("<paper><body>" + elements + "</body></paper>", data);
    }

    public String text() {
        return text(bytes);
    }

    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(int page) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the first page. */
    public List<String> fonts() {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames())
                names.add(resources.getFont(name).getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** Where every character lies, in points from the upper left corner. */
    public List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    PDRectangle page = getCurrentPage().getMediaBox();
                    boxes.add(new Box(
                            getCurrentPageNo(),
                            at.getUnicode(),
                            at.getX(),
                            at.getY(),
                            at.getWidth(),
                            page.getWidth(),
                            page.getHeight()));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return boxes;
    }

    /** @param y of the baseline */
    public record Box(int page, String text, float x, float y, float width, float pageWidth, float pageHeight) {}
}
