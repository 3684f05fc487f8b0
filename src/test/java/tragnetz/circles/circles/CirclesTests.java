package tragnetz.circles.circles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class CirclesTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Round round;
    private UUID host;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
        host = round.person("Hanna Hüter", "member");
    }

    @Test
    void aMemberBeginsACircleAndStandsInItUnderHerName() {
        String circle = round.circle(host, "Nachtcafé", "Eule");
        String page = visitors.signedIn(host).get(circle).body();

        assertThat(page)
                .contains("Nachtcafé", "Zum Reden", "Eule", "Hier lesen bisher nur Sie.")
                .contains("verschwindet nach 30 Tagen");
        assertThat(visitors.signedIn(host).get(round.path() + "/circles").body())
                .contains("Nachtcafé");
    }

    @Test
    void coordinatorsSeeNameAndCountOnly() {
        String circle = round.circle(host, "Nachtcafé", "Eule");
        UUID coordinator = round.person("Kora", "coordinator");
        Visitor visitor = visitors.signedIn(coordinator);

        String list = visitor.get(round.path() + "/circles").body();
        assertThat(list).contains("Nachtcafé", "1 Mitglied").doesNotContain("Zum Reden", "Eule");
        assertThat(visitor.get(circle).statusCode()).isEqualTo(404);
        UUID other = round.person("Otto", "member");
        assertThat(visitors.signedIn(other).get(round.path() + "/circles").body())
                .doesNotContain("Nachtcafé");
    }

    @Test
    void authoritiesBeginNothing() {
        UUID authority = round.person("Amtsperson", "authority");
        Visitor visitor = visitors.signedIn(authority);

        assertThat(visitor.get(round.path() + "/circles").body()).doesNotContain("circles/new");
        assertThat(visitor.get(round.path() + "/circles/new").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsMissingIsSaid() {
        Visitor visitor = visitors.signedIn(host);
        var answer =
                visitor.fill(
                        round.path() + "/circles/new",
                        round.path() + "/circles/new",
                        "name",
                        " ",
                        "days",
                        "31",
                        "alias",
                        "x".repeat(61));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Wählen Sie mindestens eine Sprache.", "Wählen Sie 30, 90 oder 365 Tage.");
    }
}
