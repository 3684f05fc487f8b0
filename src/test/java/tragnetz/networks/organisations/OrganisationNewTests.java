package tragnetz.networks.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class OrganisationNewTests {

    @Autowired Visitors visitors;

    @Test
    void languagesWeDoNotKnowAreNamedAndTheRestStays() {
        String form = "/de/n/auental/organisations/new";

        var answer =
                coordinator()
                        .fill(
                                form,
                                form,
                                "name",
                                "Sprachige Stelle",
                                "kind",
                                "initiative",
                                "country",
                                "DE",
                                "languages",
                                "om",
                                "languages",
                                "qx",
                                "languages",
                                "Klingonisch");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Das kennen wir nicht: qx, Klingonisch.", "value=\"Sprachige Stelle\"")
                .contains("value=\"om\" checked");
    }

    @Test
    void coordinatorTakesAnOrganisationIn() {
        String form = "/de/n/auental/organisations/new";

        var answer =
                coordinator()
                        .fill(
                                form,
                                form,
                                "name",
                                "Neue Stelle",
                                "kind",
                                "initiative",
                                "country",
                                "DE",
                                "languages",
                                "de",
                                "languages",
                                "ti",
                                "text",
                                "de",
                                "about",
                                "Wir fangen an.");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitors.stranger().follow(answer).body())
                .contains("Neue Stelle", "Wir fangen an.", "/de/n/auental");
        assertThat(editorOf("oksana-melnyk").get(form).statusCode()).isEqualTo(404);
        assertThat(person("mreza-oporavak", "amela").get(form).statusCode()).isEqualTo(404);
    }

    private Visitor coordinator() {
        return editorOf("jutta-reinhold");
    }

    private Visitor editorOf(String key) {
        return person("auental", key);
    }

    private Visitor person(String network, String key) {
        return visitors.signedIn(DemoWorld.id(network, "person", key));
    }
}
