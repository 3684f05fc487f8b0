package tragnetz.shared.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import javax.imageio.ImageIO;

/** Also makes the pictures that other tests share. */
public class PicturesTests {

    private final Pictures pictures = new Pictures();

    @Test
    void notesPlacesAndCamerasStayBehind() throws IOException {
        byte[] photo = withNotes(jpeg(40, 20), 1, "GPSLatitude 50.0782");
        Pictures.Drawn drawn = pictures.draw(photo).orElseThrow();

        assertThat(text(photo)).contains("GPSLatitude", "Exif");
        assertThat(text(drawn.whole())).doesNotContain("GPSLatitude", "Exif");
        assertThat(text(drawn.preview())).doesNotContain("GPSLatitude", "Exif");
    }

    @Test
    void aPhotoTakenOnItsSideStandsUpright() throws IOException {
        byte[] photo = withNotes(jpeg(40, 20), 6, "");
        BufferedImage drawn =
                ImageIO.read(new ByteArrayInputStream(pictures.draw(photo).orElseThrow().whole()));

        assertThat(drawn.getWidth()).isEqualTo(20);
        assertThat(drawn.getHeight()).isEqualTo(40);
        assertThat(new Color(drawn.getRGB(10, 2)).getRed()).as("left went up").isGreaterThan(150);
    }

    @Test
    void previewsAreSmallAndLargePicturesBounded() throws IOException {
        BufferedImage noise = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < 2000; y++) {
            for (int x = 0; x < 3000; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(noise, "jpeg", bytes);
        Pictures.Drawn drawn = pictures.draw(bytes.toByteArray()).orElseThrow();

        assertThat(drawn.preview().length).isLessThanOrEqualTo(80 * 1024);
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.whole())).getWidth())
                .isLessThanOrEqualTo(2048);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = png(10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

        assertThat(pictures.draw(bomb)).isEmpty();
        assertThat(pictures.draw("no picture".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(pictures.draw(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2}))
                .isEmpty();
    }

    /** Red on the left, blue on the right. */
    public static byte[] jpeg(int width, int height) throws IOException {
        return drawn(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) throws IOException {
        return drawn(width, height, "png");
    }

    private static byte[] drawn(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? 0xFF0000 : 0x0000FF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A photo as phones make it: notes of which side is up, and where it was taken. */
    public static byte[] withNotes(byte[] jpeg, int orientation, String place) {
        byte[] words = place.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer notes = ByteBuffer.allocate(36 + words.length);
        notes.putShort((short) 0xFFE1).putShort((short) (34 + words.length));
        notes.putInt(0x45786966).putShort((short) 0);
        notes.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        notes.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        notes.putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + notes.capacity());
        whole.put(jpeg, 0, 2).put(notes.array()).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
