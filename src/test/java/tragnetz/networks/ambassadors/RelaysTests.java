package tragnetz.networks.ambassadors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class RelaysTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    private Embassy embassy;

    @BeforeEach
    void appoint() {
        embassy = new Embassy(visitors, rows);
    }

    @AfterEach
    void dismiss() {
        embassy.close();
    }

    @Test
    void theNumberLeadsToTheAnswerAndTheMailSaysNothing() {
        String seeker = Visitors.freshAddress();
        String number = embassy.write("Merhaba", seeker);
        answer("Pazartesi buluşalım");

        Visitor reading = visitors.stranger();
        String page = reading.fill("/tr/relays", "/tr/relays", "number", number).body();
        assertThat(page)
                .contains("Merhaba", "Pazartesi buluşalım")
                .doesNotContain(embassy.name, embassy.address, embassy.account.toString());
        Mailbox.Letter letter = mailbox.letter(seeker, 1);
        assertThat(letter.subject() + letter.body())
                .doesNotContain("Pazartesi", embassy.name, "Ruhrtal")
                .contains("/tr/relays");
        reading.post("/tr/relays/lines", "number", number, "message", "Teşekkürler");
        assertThat(embassy.ambassador().get("/tr/my/relays/" + embassy.relay()).body())
                .contains("Teşekkürler");
    }

    @Test
    void reportPausesTheConversationAndShowsItToTheCoordinatorsAlone() {
        String number = embassy.write("Bana para gönder", "");
        Visitor hatice = visitors.signedIn(DemoWorld.id(Embassy.NETWORK, "person", "hatice"));
        String reports = "/de/n/" + Embassy.NETWORK + "/relays";
        assertThat(hatice.get(reports).body()).doesNotContain("Bana para");

        Visitor seeker = visitors.stranger();
        seeker.fill("/tr/relays", "/tr/relays/report", "number", number);

        assertThat(hatice.get(reports).body()).contains("Bana para");
        assertThat(answer("Hayır").statusCode()).isEqualTo(422);
        assertThat(
                        visitors.signedIn(DemoWorld.id("auental", "person", "jutta-reinhold"))
                                .get(reports)
                                .statusCode())
                .isEqualTo(404);
        hatice.post(reports + "/" + embassy.relay() + "/closure");
        assertThat(seeker.fill("/tr/relays", "/tr/relays", "number", number).body())
                .contains("Konuşma sona erdi");
    }

    @Test
    void otherNumbersLeadNowhere() {
        embassy.write("Merhaba", "");
        assertThat(
                        visitors.stranger()
                                .fill("/tr/relays", "/tr/relays", "number", "1234567890123452")
                                .statusCode())
                .isEqualTo(422);
    }

    private java.net.http.HttpResponse<String> answer(String text) {
        String path = "/tr/my/relays/" + embassy.relay();
        return embassy.ambassador().fill(path, path + "/answer", "message", text);
    }
}
