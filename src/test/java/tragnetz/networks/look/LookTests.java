package tragnetz.networks.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Tab;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class LookTests {

    private static final String FORM = "/de/n/selbsthilfe-ruhrtal/look";
    private static final UUID HATICE = DemoWorld.id("selbsthilfe-ruhrtal", "person", "hatice");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Browser browser;

    @AfterEach
    void repaint() {
        rows.update(
                "update networks.network set hue = 150 where id = ?",
                DemoWorld.id("selbsthilfe-ruhrtal"));
    }

    @Test
    void coordinatorsPaintTheirNetworkAndNobodyElseDoes() {
        Visitor hatice = visitors.signedIn(HATICE);
        assertThat(hatice.get(FORM).body()).contains("value=\"150\" checked");
        assertThat(hatice.post(FORM, "hue", "320").statusCode()).isEqualTo(303);
        assertThat(visitors.stranger().get("/de/n/selbsthilfe-ruhrtal").body())
                .contains("class=\"hue-320\"");
        assertThat(
                        visitors.signedIn(DemoWorld.id("auental", "person", "elias-habte"))
                                .get(FORM)
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void inventedColoursAreRefused() {
        for (String hue : new String[] {"", "5", "360", "-10", "rot", "1e1"}) {
            Visitor hatice = visitors.signedIn(HATICE);
            hatice.get(FORM);
            assertThat(hatice.post(FORM, "hue", hue).body()).as(hue).contains("#field-hue");
        }
    }

    @Test
    void thePageTakesOnTheColourBeforeItIsSaved() {
        try (Tab tab = browser.phone(Language.DE)) {
            var page = tab.signIn(HATICE).open("/n/selbsthilfe-ruhrtal/look");
            page.locator("input[value='40']").check();

            assertThat(page.locator("html").getAttribute("class")).isEqualTo("hue-40");
            page.reload();
            assertThat(page.locator("html").getAttribute("class")).isEqualTo("hue-150");
        }
    }
}
