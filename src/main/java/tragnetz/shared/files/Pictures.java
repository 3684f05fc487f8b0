package tragnetz.shared.files;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Draws pictures anew: what else was in their file, places and names of cameras, stays behind. */
@Component
public class Pictures {

    /** A picture drawn anew, and a small one for lists; both JPEG. */
    public record Drawn(byte[] whole, byte[] preview) {}

    /** More dots than any phone's camera; looked at before a single one is unpacked. */
    private static final long MOST_DOTS = 60_000_000;

    private static final int LONGEST_SIDE = 15_000;
    private static final int WHOLE = 2048;
    private static final int PREVIEW = 720;
    private static final int PREVIEW_BYTES = 80 * 1024;
    private static final int SIGN = 360;

    private final Semaphore easel = new Semaphore(2);

    Pictures() {
        ImageIO.setUseCache(false);
    }

    private interface Drawing<T> {
        T of(BufferedImage upright) throws IOException;
    }

    /** Empty when it is no picture, or one that is too large to unpack. */
    public Optional<Drawn> draw(byte[] bytes) {
        return drawn(bytes, it -> new Drawn(jpeg(fit(it, WHOLE), .85f), preview(it)));
    }

    /** A small PNG of at most 80 KB that keeps its glass; empty for what is no PNG or JPEG. */
    public Optional<byte[]> sign(byte[] bytes) {
        return FileType.of(bytes)
                .filter(it -> it == FileType.PNG || it == FileType.JPEG)
                .flatMap(_ -> drawn(bytes, Pictures::sign));
    }

    private <T> Optional<T> drawn(byte[] bytes, Drawing<T> drawing) {
        easel.acquireUninterruptibly();
        try {
            BufferedImage image = read(bytes);
            if (image == null) {
                return Optional.empty();
            }
            return Optional.of(drawing.of(turned(image, Exif.orientation(bytes))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        } finally {
            easel.release();
        }
    }

    private static @Nullable BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_DOTS || Math.max(width, height) > LONGEST_SIDE) {
                    return null;
                }
                int step = Math.max(1, Math.max(width, height) / (2 * WHOLE));
                ImageReadParam every = reader.getDefaultReadParam();
                every.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, every);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] preview(BufferedImage image) throws IOException {
        int side = PREVIEW;
        byte[] small = jpeg(fit(image, side), .75f);
        while (small.length > PREVIEW_BYTES && side > 100) {
            side = side * 3 / 4;
            small = jpeg(fit(image, side), .65f);
        }
        return small;
    }

    private static byte[] sign(BufferedImage image) throws IOException {
        double side = SIGN;
        byte[] small = png(glazed(image, side));
        while (small.length > PREVIEW_BYTES) {
            side *= .8;
            small = png(glazed(image, side));
        }
        return small;
    }

    private static BufferedImage glazed(BufferedImage image, double side) {
        double scale = Math.min(1, side / Math.max(image.getWidth(), image.getHeight()));
        BufferedImage now = image;
        // Halving keeps thin lines; one large step would drop them.
        while (now.getWidth() * .5 > image.getWidth() * scale && now.getHeight() > 2) {
            now = drawn(now, .5, BufferedImage.TYPE_INT_ARGB);
        }
        return drawn(now, image.getWidth() * scale / now.getWidth(), BufferedImage.TYPE_INT_ARGB);
    }

    /** On white, because JPEG knows no glass. */
    private static BufferedImage fit(BufferedImage image, int side) {
        double scale = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
        return drawn(image, scale, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage drawn(BufferedImage image, double scale, int type) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        boolean glass = type == BufferedImage.TYPE_INT_ARGB;
        pen.drawImage(image, 0, 0, width, height, glass ? null : Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        int quarters =
                switch (orientation) {
                    case 3 -> 2;
                    case 6 -> 1;
                    case 8 -> 3;
                    default -> 0;
                };
        if (quarters == 0) {
            return image;
        }
        boolean upright = quarters == 2;
        BufferedImage turned =
                new BufferedImage(
                        upright ? image.getWidth() : image.getHeight(),
                        upright ? image.getHeight() : image.getWidth(),
                        BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = new AffineTransform();
        turn.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return turned;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
