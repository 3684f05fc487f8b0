package tragnetz.circles.threads;

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
class MessageTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Round round;
    private UUID host;
    private UUID guest;
    private String thread;
    private String message;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
        host = round.person("Hanna", "member");
        guest = round.person("Gül", "peer");
        String circle = round.circle(host, "Nachtcafé", "Eule");
        round.join(circle, host, guest, "Möwe");
        thread = round.thread(circle, host, "Gruß", "Guten Abend");
        message = round.say(thread, guest, "Das war zu schnell");
    }

    @Test
    void ownWordsAreChangedForAnHour() {
        Visitor visitor = visitors.signedIn(guest);
        assertThat(visitor.get(message + "/edit").body()).contains("Das war zu schnell");
        visitor.post(message + "/edit", "body", "Das war gut");

        assertThat(visitors.signedIn(host).get(thread).body())
                .contains("Das war gut", "geändert")
                .doesNotContain("zu schnell");
        assertThat(visitors.signedIn(host).get(message + "/edit").statusCode()).isEqualTo(404);
        rows.update(
                "update circles.message set sent_at = now() - interval '61 minutes' where id = ?",
                Round.id(message));
        assertThat(visitor.get(message + "/edit").statusCode()).isEqualTo(404);
        assertThat(visitor.post(message + "/edit", "body", "Spät").statusCode()).isEqualTo(404);
    }

    @Test
    void ownWordsAreTakenBackAtAnyTime() {
        rows.update(
                "update circles.message set sent_at = now() - interval '5 days' where id = ?",
                Round.id(message));
        visitors.signedIn(guest).fill(message + "/removal", message + "/removal");

        assertThat(visitors.signedIn(host).get(thread).body())
                .contains("Zurückgenommen")
                .doesNotContain("zu schnell");
        assertThat(
                        rows.count(
                                "select count(*) from circles.message where id = ? and body is"
                                        + " null",
                                Round.id(message)))
                .isOne();
    }

    @Test
    void hostsRemoveAndSayWhyOthersCannot() {
        Visitor visitor = visitors.signedIn(host);
        assertThat(
                        visitor.fill(message + "/removal", message + "/removal", "reason", " ")
                                .statusCode())
                .isEqualTo(422);
        visitor.fill(message + "/removal", message + "/removal", "reason", "Nennt einen Namen");

        assertThat(visitors.signedIn(guest).get(thread).body())
                .contains("Nennt einen Namen")
                .doesNotContain("zu schnell");
        UUID third = round.person("Theo", "member");
        round.join(thread.replaceFirst("/threads/.*", ""), host, third, "Taube");
        String other = round.say(thread, guest, "Noch eins");
        assertThat(visitors.signedIn(third).get(other + "/removal").statusCode()).isEqualTo(404);
    }
}
