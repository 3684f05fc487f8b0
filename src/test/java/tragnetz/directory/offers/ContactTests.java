package tragnetz.directory.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

import java.nio.charset.StandardCharsets;

@HouseTest
class ContactTests {

    private static final String CRISIS =
            "/offers/" + DemoWorld.id("auental", "offer", "krisentelefon-am-abend");

    @Autowired private Visitors visitors;

    @Test
    void contactGoesIntoAnAddressBook() {
        var answer = visitors.stranger().get("/tr" + CRISIS + "/contact");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("text/vcard;charset=UTF-8");
        assertThat(answer.body().replace("\r\n ", ""))
                .startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n")
                .contains("TEL;TYPE=WORK,VOICE:+49 69 90009 111\r\n", "Akşamları kriz hattı\\n")
                .contains("/tr" + CRISIS)
                .endsWith("END:VCARD\r\n");
    }

    @Test
    void noValueOfACardBecomesAnotherLineAndNoLineIsTooLong() {
        String evil = "Haus; Hof, \\ Garten\r\nTEL:666 " + "ш😀".repeat(40);
        Facts facts = Facts.empty("de");
        String card =
                new String(
                        new VCard(facts, evil, evil, "https://example.org").write(),
                        StandardCharsets.UTF_8);

        assertThat(card.split("\r\n", -1))
                .noneMatch(it -> it.startsWith("TEL"))
                .allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(card.replace("\r\n ", ""))
                .contains("FN:Haus\\; Hof\\, \\\\ Garten\\nTEL:666 " + "ш😀".repeat(40) + "\r\n");
    }
}
