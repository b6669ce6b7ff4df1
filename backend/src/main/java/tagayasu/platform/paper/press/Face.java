package tagayasu.platform.paper.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A parsed font with its measures. Not for two threads at once, and never for both directions: the switch to vertical
 * glyphs is a state of the parsed font.
 */
final class Face {

    /** The fonts that are shipped. */
    enum Name {
        SANS("noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
        SANS_BOLD("noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf"),
        SERIF("noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf");

        private final String file;

        Name(String file) {
            this.file = file;
        }
    }

    /** Printed where the font has no glyph. */
    static final int GETA = 0x3013;

    private static final float UNKNOWN = -1;

    final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    private final float[] advances = new float[0x10000];

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
        Arrays.fill(advances, UNKNOWN);
    }

    static Face parse(Name name) {
        String resource = "/fonts/" + name.file;
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null)
                throw new IllegalStateException(
                        resource
                                + " is not in this build: it comes from frontend/node_modules (npm ci), see docs/decisions/paper.md");
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /** In ems, from left to right. */
    float advance(int character) {
        if (character >= advances.length) return measure(character);
        if (advances[character] == UNKNOWN) advances[character] = measure(character);
        return advances[character];
    }

    private float measure(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
