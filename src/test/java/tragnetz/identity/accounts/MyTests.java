package tragnetz.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class MyTests {

    @Autowired Visitors visitors;

    @Test
    void myDayTellsWhereIBelong() {
        var page = visitors.signedIn(DemoWorld.id("administrator")).get("/de/my");

        assertThat(page.body())
                .contains(
                        "Ada Admin",
                        "/de/administration",
                        "href=\"/de/my/data\"",
                        "href=\"/de/my/erasure\"");
    }

    @Test
    void whoBelongsNowhereIsToldHowToBegin() {
        var newcomer = visitors.signedIn(visitors.newcomer("Nora Neu", Visitors.freshAddress()));

        assertThat(newcomer.get("/de/my").body())
                .contains("Nora Neu", "noch zu keinem Netzwerk")
                .doesNotContain("/de/administration");
    }

    @Test
    void strangersAreSentToTheSignIn() {
        assertThat(Visitor.location(visitors.stranger().get("/fa/my")))
                .isEqualTo("/fa/sign-in?to=%2Fmy");
    }
}
