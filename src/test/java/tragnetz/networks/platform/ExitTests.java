package tragnetz.networks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Tab;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class ExitTests {

    private static final UUID PERSON = DemoWorld.id("auental", "person", "frieda-lang");

    @Autowired Visitors visitors;
    @Autowired Browser browser;
    @Autowired Rows rows;

    @Test
    void explainingWritesNothing() {
        var visitor = visitors.signedIn(PERSON);
        long before = sessions();

        assertThat(visitor.get("/de/exit").body()).contains("action=\"/de/exit\"");
        assertThat(visitor.get("/de/my").statusCode()).isEqualTo(200);
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void oneTapEndsTheSessionOnTheServerWithoutScriptAndWithoutToken() {
        var elsewhere = visitors.signedIn(PERSON);
        String cookie = visitors.cookie(PERSON, true);
        var visitor = visitors.stranger().with(cookie);
        assertThat(visitor.get("/de/my").body())
                .containsPattern(
                        "<form method=\"post\" action=\"/de/exit\"><button class=\"exit\"");
        long before = sessions();

        var gone = visitor.post("/de/exit", "_csrf", "");

        assertThat(gone.statusCode()).isEqualTo(200);
        assertThat(gone.body())
                .contains("http-equiv=\"refresh\" content=\"0;url=https://de.wikipedia.org/")
                .doesNotContain("Tragnetz", "Frieda");
        assertThat(gone.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(gone.headers().allValues("Set-Cookie"))
                .allMatch(it -> it.contains("Max-Age=0"))
                .extracting(it -> it.substring(0, it.indexOf('=')))
                .containsExactlyInAnyOrder("session", "ask", "form", "application", "stranded");
        assertThat(sessions()).isEqualTo(before - 1);
        assertThat(visitors.stranger().with(cookie).get("/de/my").statusCode())
                .as("who kept the cookie is out too")
                .isEqualTo(303);
        assertThat(elsewhere.get("/de/my").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/de/exit").statusCode()).as("twice").isEqualTo(200);
    }

    @Test
    void strangersLeaveToo() {
        var visitor = visitors.stranger();

        assertThat(visitor.get("/de").body()).contains("class=\"exit\" href=\"/de/exit\"");
        assertThat(visitor.post("/de/exit").body()).contains("http-equiv=\"refresh\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void buttonInTheBrowserEndsTheSessionWithAndWithoutScript(boolean script)
            throws InterruptedException {
        UUID account = visitors.newcomer("Schnell Weg", null);
        try (Tab tab =
                script
                        ? browser.phone(Language.DE)
                        : browser.withoutScript(Language.DE, 390, 844)) {
            tab.profile()
                    .route(
                            "https://de.wikipedia.org/**",
                            it -> it.fulfill(new Route.FulfillOptions().setBody("weather")));
            var page = tab.signInOnce(account).open("/my");

            page.locator("button.exit").click();

            page.waitForURL("https://de.wikipedia.org/");
            for (int wait = 0; wait < 50 && sessions(account) > 0; wait++) {
                Thread.sleep(100);
            }
            assertThat(sessions(account)).isZero();
            page.goBack();
            assertThat(page.content()).doesNotContain("Schnell Weg");
        }
    }

    private long sessions() {
        return sessions(PERSON);
    }

    private long sessions(UUID account) {
        return rows.count("select count(*) from identity.session where account_id = ?", account);
    }
}
