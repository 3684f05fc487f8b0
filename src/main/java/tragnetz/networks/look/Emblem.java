package tragnetz.networks.look;

import tragnetz.shared.web.Upload;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws a picture anew, small: whatever else was in the file stays behind. */
final class Emblem {

    /** Heaviest result, in bytes. */
    static final int HEAVIEST = 80 * 1024;

    private static final int WIDEST = 360;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int ENOUGH = 2000;

    private Emblem() {}

    /** A PNG; empty for whatever is no PNG or JPEG that can be read. */
    static Optional<byte[]> of(Upload file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(file.open())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return picture(reader).map(Emblem::small);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> picture(ImageReader reader) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (!List.of("png", "jpeg").contains(format) || width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        var parameters = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / ENOUGH);
        parameters.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, parameters));
    }

    private static byte[] small(BufferedImage picture) {
        double box = WIDEST;
        byte[] png = png(fitted(picture, box));
        while (png.length > HEAVIEST) {
            box *= .8;
            png = png(fitted(picture, box));
        }
        return png;
    }

    private static BufferedImage fitted(BufferedImage picture, double box) {
        double scale = Math.min(1, box / Math.max(picture.getWidth(), picture.getHeight()));
        BufferedImage now = picture;
        // Halving keeps thin lines; one large step would drop them.
        while (now.getWidth() * .5 > picture.getWidth() * scale
                && now.getWidth() > 2
                && now.getHeight() > 2) {
            now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return drawn(
                now,
                (int) Math.max(1, Math.round(picture.getWidth() * scale)),
                (int) Math.max(1, Math.round(picture.getHeight() * scale)));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
