package tragnetz.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.UUID;

@HouseTest
class SignInLinkTests {

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;

    private final String address = Visitors.freshAddress();
    private UUID account;

    @BeforeEach
    void open() {
        account = visitors.newcomer("Sina Test", address);
    }

    @Test
    void linkOfTheMailOpensTheDoor() {
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = mailbox.ask(visitor, address, "/my/sessions");

        assertThat(visitor.get(letter.link()).body()).contains("data-fragment=\"token\"");
        HttpResponse<String> entered = visitor.post("/de/sign-in/link", "token", letter.token());

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(entered)).startsWith("/de/my/sessions");
        assertThat(visitor.follow(entered).body()).contains("Sina Test");
    }

    @Test
    void linkWorksOnce() {
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = mailbox.ask(visitor, address, "");
        visitor.get(letter.link());
        String askCookie = visitor.cookie("ask");
        visitor.post("/de/sign-in/link", "token", letter.token());

        Visitor again = visitors.stranger().with("ask=" + askCookie);
        again.get(letter.link());

        assertThat(again.post("/de/sign-in/link", "token", letter.token()).statusCode())
                .isEqualTo(422);
        assertThat(again.get("/de/my/sessions").statusCode()).isEqualTo(303);
    }

    @Test
    void linkOpensNothingInAnotherBrowser() {
        Mailbox.Letter letter = mailbox.ask(visitors.stranger(), address, "");
        Visitor thief = visitors.stranger();
        thief.fill("/de/sign-in", "/de/sign-in", "address", "thief-" + address);

        thief.get(letter.link());
        HttpResponse<String> refused = thief.post("/de/sign-in/link", "token", letter.token());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(thief.get("/de/my/sessions").statusCode()).isEqualTo(303);
    }

    @Test
    void scannerThatLooksAtTheLinkConsumesNothing() {
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = mailbox.ask(visitor, address, "");
        Visitor scanner = visitors.stranger();
        for (int look = 0; look < 50; look++) {
            assertThat(scanner.get("/de/sign-in/link?token=" + letter.token()).statusCode())
                    .isEqualTo(200);
        }

        visitor.get(letter.link());
        assertThat(Visitor.location(visitor.post("/de/sign-in/link", "token", letter.token())))
                .startsWith("/de/my");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/%2f/evil.example/../..",
                "javascript:alert(1)",
                "/my\r\nSet-Cookie: a=b",
                "/sign-out"
            })
    void afterSignInOnlyOwnPathsAreOpened(String wished) {
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = mailbox.ask(visitor, address, wished);
        visitor.get(letter.link());

        assertThat(Visitor.location(visitor.post("/de/sign-in/link", "token", letter.token())))
                .matches("/de/my(\\?did=signed-in)?|/de/%2f/evil.*");
    }

    @Test
    void sessionOfBeforeIsNotTheSessionOfAfter() {
        Visitor visitor = visitors.signedInOnce(account).with("x=y");
        String before = visitor.cookie("session");
        Mailbox.Letter letter = mailbox.ask(visitor, address, "");
        visitor.get(letter.link());
        visitor.post("/de/sign-in/link", "token", letter.token());

        assertThat(visitor.cookie("session")).isNotEqualTo(before);
        assertThat(
                        visitors.stranger()
                                .with("session=" + before)
                                .get("/de/my/sessions")
                                .statusCode())
                .isEqualTo(303);
    }
}
