package tragnetz.networks.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

@HouseTest
class LogoTests {

    private static final UUID NETWORK = DemoWorld.id("mreza-oporavak");
    private static final String LOOK = "/de/n/mreza-oporavak/look";
    private static final Pattern ADDRESS = Pattern.compile("/logos/[0-9a-f-]{36}/[0-9a-f]{16}");

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @AfterEach
    void takeDown() {
        rows.update("delete from networks.logo where network_id = ?", NETWORK);
    }

    @Test
    void aLargePictureBecomesASmallOneWithoutItsSecrets() throws IOException {
        byte[] large = noise(1600, 1200, "jpeg");
        byte[] secret = "GPS-Kanarie".getBytes(StandardCharsets.US_ASCII);
        byte[] marked = new byte[large.length + secret.length + 4];
        System.arraycopy(large, 0, marked, 0, 2);
        marked[2] = (byte) 0xff;
        marked[3] = (byte) 0xe1;
        marked[4] = 0;
        marked[5] = (byte) (secret.length + 2);
        System.arraycopy(secret, 0, marked, 6, secret.length);
        System.arraycopy(large, 2, marked, 6 + secret.length, large.length - 2);

        assertThat(hang("logo.png", marked, "Ein Knoten").statusCode()).isEqualTo(303);

        byte[] kept =
                rows.one(
                        byte[].class,
                        "select content from networks.logo where network_id = ?",
                        NETWORK);
        assertThat(kept.length).isLessThanOrEqualTo(80 * 1024);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS-Kanarie");
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(small.getWidth()).isBetween(20, 360);
        String home = visitors.stranger().get("/de/n/mreza-oporavak").body();
        Matcher address = ADDRESS.matcher(home);
        assertThat(address.find()).isTrue();
        assertThat(home).contains("alt=\"Ein Knoten\"");
        var picture = visitors.stranger().get(address.group());
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(visitors.stranger().get("/feeds/de/n/mreza-oporavak/news").body())
                .contains(address.group());
        assertThat(
                        visitors.stranger()
                                .get(address.group().replaceFirst(".{4}$", "0000"))
                                .statusCode())
                .isEqualTo(404);

        Visitor amela = amela();
        amela.get(LOOK);
        amela.post(LOOK + "/logo/removal");
        assertThat(visitors.stranger().get("/de/n/mreza-oporavak").body())
                .doesNotContain("/logos/");
        assertThat(visitors.stranger().get(address.group()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] torn = java.util.Arrays.copyOf(noise(300, 300, "png"), 200);
        for (byte[] bad :
                new byte[][] {
                    svg,
                    torn,
                    noise(40, 40, "gif"),
                    noise(40, 40, "bmp"),
                    "Hallo".getBytes(StandardCharsets.UTF_8)
                }) {
            var answer = hang("logo.png", bad, "Ein Knoten");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("#field-file", "Ein Knoten");
        }
        assertThat(hang("logo.png", noise(40, 40, "png"), "").body()).contains("#field-alt");
        assertThat(rows.count("select count(*) from networks.logo where network_id = ?", NETWORK))
                .isZero();
    }

    private java.net.http.HttpResponse<String> hang(String name, byte[] content, String alt) {
        Visitor amela = amela();
        amela.get(LOOK);
        return amela.upload(LOOK + "/logo", "file", name, content, "alt", alt, "text", "de");
    }

    private Visitor amela() {
        return visitors.signedIn(DemoWorld.id("mreza-oporavak", "person", "amela"));
    }

    private static byte[] noise(int width, int height, String format) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, random.nextInt(0xffffff));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
