package tragnetz.networks.passes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class PassNewTests {

    private static final String PAGE = "/de/n/brueckenpeers/passes/new";

    @Autowired Visitors visitors;

    @Test
    void cardSpeaksThePeersLanguageAndGermanAndNamesNoNetwork() {
        var issuer = visitors.signedIn(DemoWorld.id("brueckenpeers", "person", "parwiz"));
        var page = issuer.fill(PAGE, PAGE, "name", "Dohle", "language", "fa");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        String card = page.body().substring(page.body().indexOf("class=\"papercard\""));
        card = card.substring(0, card.indexOf("</section>"));
        assertThat(card)
                .contains("lang=\"fa\"", "lang=\"de\"", "/fa/passes/enrolment", "<svg")
                .doesNotContain("Dohle", "Peers", "peers");
    }

    @Test
    void cardIsShownOnce() {
        var issuer = visitors.signedIn(DemoWorld.id("brueckenpeers", "person", "parwiz"));
        issuer.get(PAGE);
        String once = issuer.hidden("_once");
        String[] form = {"name", "Star", "language", "tr", "_once", once};
        assertThat(issuer.post(PAGE, form).body()).contains("class=\"papercard\"");

        var again = issuer.post(PAGE, form);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location")).hasValue("/de/n/brueckenpeers/passes");
    }

    @Test
    void cardIsASeatAndWantsAFreshProof() {
        Visitor issuer =
                visitors.signedInEarlier(DemoWorld.id("brueckenpeers", "person", "parwiz"));
        String wanted = "/de/my/step-up?to=%2Fn%2Fbrueckenpeers%2Fpasses%2Fnew";

        assertThat(Visitor.location(issuer.get(PAGE))).isEqualTo(wanted);
        issuer.get("/de/my/shared-phone");
        assertThat(Visitor.location(issuer.post(PAGE, "name", "Dohle", "language", "fa")))
                .isEqualTo("/de/my/step-up?to=%2Fmy%2Finterruption");
    }

    @Test
    void nameAndLanguageAreNeeded() {
        var issuer = visitors.signedIn(DemoWorld.id("brueckenpeers", "person", "parwiz"));
        var page = issuer.fill(PAGE, PAGE, "name", " ", "language", "xx");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("field-name-error", "field-language-error");
    }
}
