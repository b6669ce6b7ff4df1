package tagayasu.platform.paper.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture as a PDF holds it, made once and put into many papers.
 *
 * @param colours deflated RGB
 * @param opacity deflated, one byte a point; null = opaque
 */
public record Picture(int width, int height, byte[] colours, byte[] opacity) {

    public static Picture of(BufferedImage image) {
        int width = image.getWidth(), height = image.getHeight();
        byte[] colours = new byte[width * height * 3], opacity = new byte[width * height];
        boolean opaque = true;
        int[] row = new int[width];
        for (int y = 0, at = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int argb : row) {
                colours[at * 3] = (byte) (argb >> 16);
                colours[at * 3 + 1] = (byte) (argb >> 8);
                colours[at * 3 + 2] = (byte) argb;
                opacity[at] = (byte) (argb >>> 24);
                opaque &= argb >>> 24 == 255;
                at++;
            }
        }
        return new Picture(width, height, deflated(colours), opaque ? null : deflated(opacity));
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
