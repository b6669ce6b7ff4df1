package tagayasu.platform.paper.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Writes marks as the operators of a PDF. Content is written here and not by PDFBox's stream, which encodes and formats
 * every call anew: all pages share one set of fonts, and a character is encoded once.
 */
final class Ink implements Strip.Canvas {

    /** A font of this document, with the code of each character that was used. */
    private record Used(COSName name, PDType0Font font, Map<Integer, String> codes) {
        String code(int character) {
            return codes.computeIfAbsent(character, c -> {
                try {
                    font.addToSubset(c);
                    return HexFormat.of().formatHex(font.encode(Character.toString(c)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private final PDDocument document;
    private final FontShelf.Fonts fonts;
    private final PDResources resources = new PDResources();
    private final Map<String, Used> used = new HashMap<>();
    private final Map<Picture, COSName> pictures = new HashMap<>();
    private StringBuilder content;
    private float height;
    private String state = "";

    Ink(PDDocument document, FontShelf.Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    void begin(float height) {
        this.height = height;
        content = new StringBuilder(4_000);
        state = "";
    }

    void end(float width) throws IOException {
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(resources);
        byte[] bytes = content.toString().getBytes(StandardCharsets.ISO_8859_1);
        page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        document.addPage(page);
    }

    /** Leaves of each font what was used; PDFBox does it by itself only for fonts that its own stream has set. */
    void finish() throws IOException {
        for (Used font : used.values()) font.font.subset();
    }

    @Override
    public void mark(Mark mark, float x, float y) {
        if (mark instanceof Mark.Words words) words(words, x, y);
        else if (mark instanceof Mark.Down down) down(down, x, y);
        else if (mark instanceof Mark.Fill fill) {
            colour(fill.colour(), "rg");
            put(x + fill.x())
                    .put(height - y - fill.y() - fill.height())
                    .put(fill.width())
                    .put(fill.height())
                    .op("re f");
        } else if (mark instanceof Mark.Stroke stroke) {
            colour(stroke.colour(), "RG");
            put(stroke.weight()).op("w");
            put(x + stroke.x1()).put(height - y - stroke.y1()).op("m");
            put(x + stroke.x2()).put(height - y - stroke.y2()).op("l S");
        } else if (mark instanceof Mark.Image image) image(image, x, y);
    }

    private void words(Mark.Words words, float x, float y) {
        text(words.style(), false, words.characters(), x + words.x(), height - y - words.y(), words.spacing());
    }

    /** A vertical font's origin is above the middle of the glyph; its pen moves down, so that less is more space. */
    private void down(Mark.Down down, float x, float y) {
        text(down.style(), true, down.characters(), x + down.x(), height - y - down.y(), -down.spacing());
    }

    private void text(Style style, boolean vertical, int[] characters, float x, float y, float spacing) {
        Used font = font(style.face(), vertical);
        colour(style.colour(), "rg");
        if (style.thickened()) colour(style.colour(), "RG");
        content.append("BT /").append(font.name.getName()).append(' ');
        put(style.size()).op("Tf");
        if (spacing != 0) put(spacing).op("Tc");
        if (style.thickened()) {
            put(style.size() * 0.03f).op("w");
            content.append("2 Tr ");
        }
        content.append("1 0 0 1 ");
        put(x).put(y).op("Tm");
        content.append('<');
        for (int character : characters) content.append(font.code(character));
        content.append("> Tj");
        if (spacing != 0) content.append(" 0 Tc");
        if (style.thickened()) content.append(" 0 Tr");
        content.append(" ET\n");
    }

    private Used font(Face.Name name, boolean vertical) {
        return used.computeIfAbsent(name + (vertical ? " down" : ""), key -> {
            try {
                Face face = fonts.of(name, vertical);
                PDType0Font font = vertical
                        ? PDType0Font.loadVertical(document, face.font, true)
                        : PDType0Font.load(document, face.font, true);
                return new Used(resources.add(font), font, new HashMap<>());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void image(Mark.Image image, float x, float y) {
        COSName name = pictures.computeIfAbsent(image.picture(), picture -> resources.add(embedded(picture)));
        content.append("q ");
        put(image.width()).put(0).put(0).put(image.height());
        put(x + image.x()).put(height - y - image.y() - image.height()).op("cm");
        content.append('/').append(name.getName()).append(" Do Q\n");
    }

    private PDImageXObject embedded(Picture picture) {
        try {
            int wide = picture.width(), high = picture.height();
            PDImageXObject image = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(picture.colours()),
                    COSName.FLATE_DECODE,
                    wide,
                    high,
                    8,
                    PDDeviceRGB.INSTANCE);
            if (picture.opacity() != null)
                image.getCOSObject()
                        .setItem(
                                COSName.SMASK,
                                new PDImageXObject(
                                        document,
                                        new ByteArrayInputStream(picture.opacity()),
                                        COSName.FLATE_DECODE,
                                        wide,
                                        high,
                                        8,
                                        PDDeviceGray.INSTANCE));
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void colour(int rgb, String operator) {
        String wanted = rgb + operator;
        if (state.contains(wanted + ";")) return;
        state = (operator.equals("rg") ? state.replaceAll("[0-9]+rg;", "") : state.replaceAll("[0-9]+RG;", "")) + wanted
                + ";";
        put((rgb >> 16 & 255) / 255f)
                .put((rgb >> 8 & 255) / 255f)
                .put((rgb & 255) / 255f)
                .op(operator);
    }

    /** A number with three decimals at most, never in exponents. */
    private Ink put(float number) {
        long thousandths = Math.round(number * 1000.0);
        if (thousandths < 0) content.append('-');
        long positive = Math.abs(thousandths);
        content.append(positive / 1000);
        int rest = (int) (positive % 1000);
        if (rest > 0) {
            String digits = Integer.toString(1000 + rest).substring(1);
            content.append('.').append(digits.replaceAll("0+$", ""));
        }
        content.append(' ');
        return this;
    }

    private void op(String operator) {
        content.append(operator).append('\n');
    }
}
