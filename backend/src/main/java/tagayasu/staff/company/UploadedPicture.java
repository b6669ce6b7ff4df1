package tagayasu.staff.company;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import tagayasu.platform.problem.Problem;

/** A picture from outside: known by its content, looked at before it is decoded, and written anew without what it carried along. */
final class UploadedPicture {

    private static final int MOST_BYTES = 2_000_000, MOST_SIDE = 6_000, LEAST_SIDE = 16;
    private static final long MOST_POINTS = 16_000_000;

    /** Longest side of what is kept: 300 dots an inch on 100 mm. */
    private static final int KEPT_SIDE = 1_200;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private UploadedPicture() {}

    /** @throws Problem 422 when it is no PNG or JPEG, or too large */
    static byte[] png(byte[] uploaded) {
        if (uploaded == null || uploaded.length == 0) throw Problem.invalid("file_empty", "");
        if (uploaded.length > MOST_BYTES) throw Problem.invalid("picture_too_large", "");
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(reduced(decoded(uploaded)), "png", out);
            return out.toByteArray();
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Problem.invalid("picture_unreadable", "");
        }
    }

    private static BufferedImage decoded(byte[] uploaded) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw Problem.invalid("picture_form", "");
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase())) throw Problem.invalid("picture_form", "");
                reader.setInput(in, true, true);
                long wide = reader.getWidth(0), high = reader.getHeight(0);
                if (Math.max(wide, high) > MOST_SIDE || wide * high > MOST_POINTS || Math.min(wide, high) < LEAST_SIDE)
                    throw Problem.invalid("picture_too_large", "");
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage reduced(BufferedImage image) {
        double scale = Math.min(1, KEPT_SIDE / (double) Math.max(image.getWidth(), image.getHeight()));
        int wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int high = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage reduced = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = reduced.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, wide, high, null);
        graphics.dispose();
        return reduced;
    }
}
