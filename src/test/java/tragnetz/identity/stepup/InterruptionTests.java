package tragnetz.identity.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@HouseTest
class InterruptionTests {

    private static final String WAITING = "/de/my/interruption";
    private static final String SEATS = "/de/n/ankommen-oberelbe/seats";
    private static final UUID JANA = DemoWorld.id("ankommen-oberelbe", "person", "jana");

    /** A browser sends both numbers of the form; the first one counts. */
    private static final Pattern ONCE = Pattern.compile("name=\"_once\" value=\"([0-9a-f]+)\"");

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private final String email = "spaet-" + UUID.randomUUID() + "@verein.example";

    @Test
    void formThatCameLateIsSentAfterTheSecondFactorAndOnce() {
        Visitor jana = visitors.signedInEarlier(JANA);
        String name = "Ayşe \"Bär\" <i>";
        jana.get("/de/my/shared-phone");
        jana.post(SEATS + "/new", "name", name, "email", email, "role", "coordinator");
        assertThat(invitations()).isZero();

        String page = jana.get(WAITING).body();
        assertThat(page)
                .contains("action=\"" + SEATS + "/new\"", "href=\"" + SEATS + "/new\"")
                .doesNotContain("<i>");
        assertThat(visitors.signedIn(visitors.newcomer("Fremd", null)).get(WAITING).body())
                .doesNotContain(email);

        rows.update("update identity.session set strong_at = now() where account_id = ?", JANA);
        for (int tap = 0; tap < 2; tap++) {
            Matcher once = ONCE.matcher(jana.get(WAITING).body());
            assertThat(once.find()).isTrue();
            var answer =
                    jana.post(
                            SEATS + "/new",
                            "_once",
                            once.group(1),
                            "name",
                            jana.hidden("name"),
                            "email",
                            jana.hidden("email"),
                            "role",
                            jana.hidden("role"));
            assertThat(Visitor.location(answer)).startsWith(SEATS + "?did=");
        }
        assertThat(invitations()).isOne();
    }

    @Test
    void nothingIsKeptOfAButtonAndAnEmptyPageSaysSo() {
        UUID account = visitors.newcomer("Leer", null);
        Visitor visitor = visitors.signedIn(account);

        assertThat(visitor.get(WAITING).body()).contains("class=\"empty\"");
    }

    private long invitations() {
        return rows.count("select count(*) from identity.email where address = ?", email);
    }
}
