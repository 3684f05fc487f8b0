package tragnetz.circles.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

@HouseTest
class CircleFileTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Round round;
    private UUID host;
    private UUID guest;
    private String circle;
    private String file;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
        host = round.person("Hanna", "member");
        guest = round.person("Gül", "peer");
        circle = round.circle(host, "Nachtcafé", "Eule");
        round.join(circle, host, guest, "Möwe");
        Visitor visitor = visitors.signedIn(guest);
        visitor.get(circle + "/files");
        visitor.upload(circle + "/files", "file", "plan.txt", text("Erste Fassung"));
        file =
                circle
                        + "/files/"
                        + rows.one(
                                UUID.class,
                                "select id from circles.file where circle_id = ?",
                                Round.id(circle));
    }

    @Test
    void aNewVersionStandsBesideTheOldOne() {
        Visitor visitor = visitors.signedIn(guest);
        visitor.get(file);
        assertThat(visitor.upload(file, "file", "plan.txt", text("Zweite Fassung")).statusCode())
                .isEqualTo(303);
        Visitor reader = visitors.signedIn(host);

        assertThat(reader.get(file).body()).contains("Fassung 1", "Fassung 2", "plan.txt");
        assertThat(reader.get(file + "/content?version=1").body()).isEqualTo("Erste Fassung");
        assertThat(reader.get(file + "/content?version=2").body()).isEqualTo("Zweite Fassung");
        assertThat(reader.get(file + "/content?version=3").statusCode()).isEqualTo(404);
        reader.get(file);
        assertThat(reader.upload(file, "file", "plan.txt", text("Fremde Fassung")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyOutsideGetsTheFileAndNobodyWhoHasLeft() {
        UUID coordinator = round.person("Kora", "coordinator");
        UUID authority = round.person("Amt", "authority");
        UUID other = round.person("Otto", "member");
        for (UUID one : new UUID[] {coordinator, authority, other}) {
            assertThat(visitors.signedIn(one).get(file).statusCode()).isEqualTo(404);
            assertThat(visitors.signedIn(one).get(file + "/content").statusCode()).isEqualTo(404);
        }
        assertThat(visitors.signedIn(host).get(file + "/content").body())
                .isEqualTo("Erste Fassung");
        round.unseat(host);
        assertThat(visitors.signedIn(host).get(file + "/content").statusCode()).isEqualTo(404);
    }

    @Test
    void theOwnerAndTheHostsDeleteOthersCannot() {
        UUID third = round.person("Theo", "member");
        round.join(circle, host, third, "Taube");
        assertThat(visitors.signedIn(third).fill(file, file + "/removal").statusCode())
                .isEqualTo(404);
        assertThat(visitors.signedIn(host).fill(file, file + "/removal").statusCode())
                .isEqualTo(303);
        assertThat(
                        rows.count(
                                "select count(*) from circles.file_version where circle_id = ?",
                                Round.id(circle)))
                .isZero();
    }

    @Test
    void aFileVanishesByTheCirclesClock() {
        rows.update(
                "update circles.file set vanishes_at = now() where circle_id = ?",
                Round.id(circle));
        assertThat(visitors.signedIn(guest).get(file + "/content").statusCode()).isEqualTo(404);
        assertThat(visitors.signedIn(guest).get(circle + "/files").body())
                .doesNotContain("plan.txt");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
