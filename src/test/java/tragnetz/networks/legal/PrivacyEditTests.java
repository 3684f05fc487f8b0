package tragnetz.networks.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class PrivacyEditTests {

    private static final String EDIT = "/de/n/mreza-oporavak/privacy/edit";

    @Autowired Visitors visitors;

    @Test
    void answersBecomeTextInOtherLanguages() {
        Visitor coordinator = visitors.signedIn(DemoWorld.id("mreza-oporavak", "person", "amela"));
        coordinator.get(EDIT);

        var answer =
                coordinator.post(
                        EDIT,
                        "hosting",
                        "own",
                        "host",
                        "Kuća, Sarajevo",
                        "purposes",
                        "members",
                        "purposes",
                        "events",
                        "sensitive",
                        "no",
                        "supervision",
                        "other",
                        "supervision-other",
                        "Agencija X",
                        "version",
                        coordinator.hidden("version"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitors.stranger().get("/tr/n/mreza-oporavak/privacy").body())
                .contains("Kuća, Sarajevo", "Agencija X", "takma ad")
                .doesNotContain("Toplu e-postalar yalnızca");
    }

    @Test
    void inventedAnswersAreRefused() {
        Visitor coordinator = visitors.signedIn(DemoWorld.id("mreza-oporavak", "person", "amela"));
        coordinator.get(EDIT);

        var answer =
                coordinator.post(
                        EDIT,
                        "hosting",
                        "mars",
                        "host",
                        "x",
                        "purposes",
                        "spying",
                        "sensitive",
                        "no",
                        "supervision",
                        "zz",
                        "version",
                        coordinator.hidden("version"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("#field-hosting", "#field-purposes", "#field-supervision");
    }
}
