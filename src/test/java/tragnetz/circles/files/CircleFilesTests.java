package tragnetz.circles.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.shared.files.PicturesTests;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

@HouseTest
class CircleFilesTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Round round;
    private UUID host;
    private UUID guest;
    private String circle;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
        host = round.person("Hanna", "member");
        guest = round.person("Gül", "peer");
        circle = round.circle(host, "Nachtcafé", "Eule");
        round.join(circle, host, guest, "Möwe");
    }

    @Test
    void aPhotoComesOutWithoutItsPlaceAndLiesSealed() throws IOException {
        byte[] photo =
                PicturesTests.withNotes(PicturesTests.jpeg(40, 20), 1, "GPSLatitude 50.0782");
        assertThat(share(guest, "Urlaub.pdf", photo).statusCode()).isEqualTo(303);
        Visitor visitor = visitors.signedIn(host);
        String page = visitor.get(circle + "/files").body();
        assertThat(page).contains("Urlaub.jpg", "Möwe", "small=true").doesNotContain("Urlaub.pdf");

        var content = visitor.get(file() + "/content?version=1");
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(content.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(content.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox");
        assertThat(content.body()).contains("JFIF").doesNotContain("GPSLatitude");
        assertThat(
                        rows.count(
                                "select count(*) from circles.file_version where circle_id = ? and"
                                        + " (position('JFIF'::bytea in content) > 0 or"
                                        + " position('Urlaub'::bytea in name) > 0)",
                                Round.id(circle)))
                .isZero();
    }

    @Test
    void whatLiesAboutItselfOrIsTooMuchIsRefusedWithASentence() throws IOException {
        byte[] bomb = PicturesTests.png(10, 10);
        java.nio.ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

        assertThat(share(guest, "bild.png", bomb).body())
                .contains("Dieses Bild lässt sich nicht lesen");
        assertThat(share(guest, "text.txt", text("<html><script>x</script>")).body())
                .contains("Diese Art von Datei nehmen wir nicht");
        assertThat(share(guest, "leer.txt", new byte[0]).body()).contains("Wählen Sie eine Datei.");
        assertThat(share(guest, "viel.txt", new byte[10 * 1024 * 1024 + 1]).statusCode())
                .isEqualTo(422);
        assertThat(
                        rows.count(
                                "select count(*) from circles.file where circle_id = ?",
                                Round.id(circle)))
                .isZero();
    }

    @Test
    void filesForHostsAreSeenByHostsAndByWhoBroughtThem() {
        UUID third = round.person("Theo", "member");
        round.join(circle, host, third, "Taube");
        share(guest, "liste.csv", text("Name;Ort\n"), "audience", "hosts");

        assertThat(visitors.signedIn(host).get(circle + "/files").body()).contains("liste.csv");
        assertThat(visitors.signedIn(guest).get(circle + "/files").body()).contains("liste.csv");
        assertThat(visitors.signedIn(third).get(circle + "/files").body())
                .doesNotContain("liste.csv");
        assertThat(visitors.signedIn(third).get(file()).statusCode()).isEqualTo(404);
        assertThat(visitors.signedIn(third).get(file() + "/content").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> share(UUID account, String name, byte[] content, String... more) {
        Visitor visitor = visitors.signedIn(account);
        visitor.get(circle + "/files");
        return visitor.upload(circle + "/files", "file", name, content, more);
    }

    private String file() {
        return circle
                + "/files/"
                + rows.one(
                        UUID.class,
                        "select id from circles.file where circle_id = ?",
                        Round.id(circle));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
