package tragnetz.networks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class ExitTests {

    private static final UUID PERSON = DemoWorld.id("auental", "person", "frieda-lang");

    @Autowired Visitors visitors;
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
                .containsExactlyInAnyOrder("session", "ask", "form");
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

    private long sessions() {
        return rows.count("select count(*) from identity.session where account_id = ?", PERSON);
    }
}
