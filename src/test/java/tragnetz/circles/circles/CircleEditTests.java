package tragnetz.circles.circles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class CircleEditTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void hostsWriteInSeveralLanguagesAndOthersCannot() {
        Round round = new Round(visitors, rows);
        UUID host = round.person("Hanna", "member");
        UUID guest = round.person("Gül", "member");
        String circle = round.circle(host, "Nachtcafé", "Eule");
        round.join(circle, host, guest, "Spatz");

        Visitor visitor = visitors.signedIn(host);
        visitor.get(circle + "/edit?text=ar");
        visitor.post(
                circle + "/edit",
                "name",
                "مقهى الليل",
                "purpose",
                "للحديث",
                "languages",
                "ar",
                "days",
                "90",
                "text",
                "ar",
                "version",
                "0");

        assertThat(visitors.signedIn(guest).get(circle.replace("/de/", "/ar/")).body())
                .contains("<h1 lang=\"ar\" dir=\"rtl\">مقهى الليل</h1>");
        assertThat(visitors.signedIn(guest).get(circle).body()).contains("Nachtcafé");
        assertThat(visitors.signedIn(guest).get(circle + "/edit").statusCode()).isEqualTo(404);
        String[] strange = {
            "name", "Anders", "languages", "de", "languages", "qx", "days", "30", "text", "de"
        };
        var refused = visitor.fill(circle + "/edit", circle + "/edit", strange);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Das kennen wir nicht: qx.", "value=\"Anders\"");
        var late =
                visitor.fill(
                        circle + "/edit",
                        circle + "/edit",
                        "name",
                        "Anders",
                        "languages",
                        "de",
                        "days",
                        "30",
                        "text",
                        "de",
                        "version",
                        "0");
        assertThat(late.statusCode()).isEqualTo(409);
    }

    @Test
    void aShorterClockCountsForWhatIsThereALongerOneDoesNot() {
        Round round = new Round(visitors, rows);
        UUID host = round.person("Hanna", "member");
        String circle = round.circle(host, "Nachtcafé", "Eule");
        round.thread(circle, host, "Gruß", "Guten Abend");
        UUID id = Round.id(circle);

        change(host, circle, "365", "0");
        assertThat(days(id)).isBetween(29L, 30L);
        rows.update(
                "update circles.message set vanishes_at = sent_at + interval '300 days' where"
                        + " circle_id = ?",
                id);
        change(host, circle, "90", "1");
        assertThat(days(id)).isBetween(89L, 90L);
    }

    private void change(UUID host, String circle, String days, String version) {
        var answer =
                visitors.signedIn(host)
                        .fill(
                                circle + "/edit",
                                circle + "/edit",
                                "name",
                                "Nachtcafé",
                                "languages",
                                "de",
                                "days",
                                days,
                                "text",
                                "de",
                                "version",
                                version);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private long days(UUID circle) {
        return rows.count(
                "select extract(day from max(vanishes_at) - now())::bigint from circles.message"
                        + " where circle_id = ?",
                circle);
    }
}
