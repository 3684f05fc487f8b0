package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@HouseTest
class OnceTests {

    private static final String LINK = "/de/sign-in/link";

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;

    private final String address = Visitors.freshAddress();
    private UUID account;
    private Visitor first;
    private String[] form;

    /** The page with the sign-in button is open in a browser. */
    @BeforeEach
    void open() {
        account = visitors.newcomer("Zwei Mal", address);
        first = visitors.stranger();
        Mailbox.Letter letter = mailbox.ask(first, address, "/my/sessions");
        first.get(letter.link());
        form =
                new String[] {
                    "token",
                    letter.token(),
                    "_once",
                    first.hidden("_once"),
                    "_csrf",
                    first.hidden("_csrf")
                };
    }

    @Test
    void secondTapGetsTheCookieThatTheFirstAnswerLost() {
        Visitor second = sameBrowser();
        HttpResponse<String> lost = first.post(LINK, form);
        HttpResponse<String> seen = second.post(LINK, form);

        assertThat(Visitor.location(seen)).isEqualTo(Visitor.location(lost));
        assertThat(seen.headers().allValues("Set-Cookie"))
                .isEqualTo(lost.headers().allValues("Set-Cookie"));
        assertThat(second.get("/de/my").statusCode()).isEqualTo(200);
        assertThat(sessions()).isOne();
    }

    @Test
    void tapsAtTheSameTimeAllStaySignedIn() {
        List<Visitor> taps = Stream.generate(this::sameBrowser).limit(8).toList();

        taps.parallelStream().forEach(it -> it.post(LINK, form));

        assertThat(taps).allMatch(it -> it.get("/de/my").statusCode() == 200);
        assertThat(sessions()).isOne();
    }

    @Test
    void tapAfterTheAnswerKeepsThePersonSignedIn() {
        first.post(LINK, form);

        assertThat(Visitor.location(first.post(LINK, form))).startsWith("/de/my/sessions");
        assertThat(first.get("/de/my").statusCode()).isEqualTo(200);
    }

    @Test
    void formOfMinutesAgoAndAnotherTokenGiveNoCookie() {
        Visitor later = sameBrowser();
        Visitor guessing = sameBrowser();
        first.post(LINK, form);
        rows.update(
                "update shared.idempotency set created_at = now() - interval '3 minutes' where"
                        + " cookies is not null");

        assertThat(later.post(LINK, form).headers().allValues("Set-Cookie")).isEmpty();
        form[3] = "guess";
        assertThat(guessing.post(LINK, form).statusCode()).isEqualTo(422);
        assertThat(later.get("/de/my").statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsKeptOfTheCookieIsSealed() {
        first.post(LINK, form);

        assertThat(
                        rows.count(
                                "select count(*) from shared.idempotency where position(?::bytea in"
                                        + " cookies) > 0",
                                first.cookie("session").substring(0, 12)))
                .isZero();
    }

    @Test
    void downloadIsGivenAsOftenAsItIsAskedFor() {
        Visitor visitor = visitors.signedIn(account);
        visitor.get("/de/my/data");
        String once = visitor.hidden("_once");

        for (int tap = 0; tap < 2; tap++) {
            assertThat(visitor.post("/de/my/data/export", "_once", once).statusCode())
                    .isEqualTo(200);
        }
    }

    private Visitor sameBrowser() {
        return visitors.stranger()
                .with("ask=" + first.cookie("ask"))
                .with("form=" + first.cookie("form"));
    }

    private long sessions() {
        return rows.count("select count(*) from identity.session where account_id = ?", account);
    }
}
