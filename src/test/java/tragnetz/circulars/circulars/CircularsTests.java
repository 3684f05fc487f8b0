package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class CircularsTests {

    @Autowired Visitors visitors;
    @Autowired Dispatch dispatch;
    @Autowired Door door;
    @Autowired Rows rows;

    @Test
    void membersReadWhatWasSentToThemAndWhoComesLaterDoesNot() {
        Writing writing = new Writing(visitors, rows);
        UUID member = writing.member("de", null);
        UUID id = writing.draft("Für damalige", "Wer kommt?");
        writing.send(id, dispatch, door);
        UUID later = writing.member("de", null);

        assertThat(visitors.signedIn(member).get(writing.path()).body()).contains("Für damalige");
        assertThat(visitors.signedIn(later).get(writing.path()).body())
                .doesNotContain("Für damalige");
    }

    @Test
    void theDemoShowsACircularInTheReadersLanguageWithAnswers() {
        UUID aylin = DemoWorld.id("auental", "person", "aylin");
        UUID coordinator = DemoWorld.id("auental", "person", "jutta-reinhold");
        String page = "/n/auental/circulars/" + DemoWorld.id("circular", "winter-meeting");

        assertThat(visitors.signedIn(aylin).get("/tr" + page).body())
                .contains("Aralık toplantısı", "Ich setze Sie gleich an den Anfang")
                .doesNotContain("من می‌آیم", "oksana.privat@example.org");
        assertThat(visitors.signedIn(coordinator).get("/de" + page).body())
                .contains("من می‌آیم", "oksana.privat@example.org", "Haben geantwortet");
    }
}
