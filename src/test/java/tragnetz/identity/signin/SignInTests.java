package tragnetz.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

@HouseTest
class SignInTests {

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;

    private final String address =
            "s" + UUID.randomUUID().toString().substring(0, 8) + "@test.example";
    private UUID account;

    @BeforeEach
    void open() {
        rows.update("delete from shared.rate_bucket");
        account =
                door.write(
                        new Machine("test"),
                        () -> accounts.open("Sina Test", address, List.of("de"), "de"));
    }

    @Test
    void linkOfTheMailOpensTheDoor() {
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = ask(visitor, "/my/sessions");

        assertThat(visitor.get(letter.link()).body()).contains("data-fragment=\"token\"");
        HttpResponse<String> entered = visitor.post("/de/sign-in/link", "token", letter.token());

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(location(entered)).startsWith("/de/my/sessions");
        assertThat(visitor.follow(entered).body()).contains("Sina Test");
    }

    @Test
    void codeInDigitsOfAnyScriptOpensTheDoorWithoutScript() {
        Visitor visitor = visitors.stranger();
        String code = ask(visitor, "/my/sessions").code();
        StringBuilder persian = new StringBuilder();
        code.chars().forEach(digit -> persian.append((char) ('۰' + digit - '0')));

        HttpResponse<String> entered =
                visitor.fill("/fa/sign-in/code", "/fa/sign-in/code", "code", persian.toString());

        assertThat(location(entered)).startsWith("/fa/my/sessions");
        assertThat(visitor.follow(entered).statusCode()).isEqualTo(200);
    }

    @Test
    void unknownAddressGetsTheSameAnswerAndNoMail() {
        Visitor known = visitors.stranger();
        Visitor unknown = visitors.stranger();
        String other = "nobody-" + address;

        HttpResponse<String> first = known.fill("/de/sign-in", "/de/sign-in", "address", address);
        HttpResponse<String> second = unknown.fill("/de/sign-in", "/de/sign-in", "address", other);

        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(second.headers().map().keySet()).isEqualTo(first.headers().map().keySet());
        mailbox.letter(address, 1);
        assertThat(bytes(unknown.follow(second), other))
                .isEqualTo(bytes(known.follow(first), address));
        assertThat(bytes(unknown.post("/de/sign-in/code", "code", "000000"), other))
                .isEqualTo(bytes(known.post("/de/sign-in/code", "code", "000000"), address));
        assertThat(mailbox.count(other)).isZero();
    }

    @Test
    void linkWorksOnce() {
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = ask(visitor, "");
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
        Mailbox.Letter letter = ask(visitors.stranger(), "");
        Visitor thief = visitors.stranger();
        thief.fill("/de/sign-in", "/de/sign-in", "address", "thief-" + address);

        thief.get(letter.link());
        HttpResponse<String> refused = thief.post("/de/sign-in/link", "token", letter.token());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(thief.get("/de/my/sessions").statusCode()).isEqualTo(303);
    }

    @Test
    void oldLinkAndOldCodeOpenNothing() {
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = ask(visitor, "");
        rows.update(
                "update identity.ask set expires_at = now() - interval '1 second' where address ="
                        + " ?",
                address);

        visitor.get(letter.link());
        assertThat(visitor.post("/de/sign-in/link", "token", letter.token()).statusCode())
                .isEqualTo(422);
        assertThat(visitor.post("/de/sign-in/code", "code", letter.code()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void afterFiveWrongCodesTheAskIsDead() {
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = ask(visitor, "");
        String wrong = letter.code().equals("111111") ? "222222" : "111111";
        visitor.get("/de/sign-in/code");

        for (int left = 4; left > 0; left--) {
            assertThat(visitor.post("/de/sign-in/code", "code", wrong).body())
                    .contains("noch " + left + " Versuch");
        }
        visitor.post("/de/sign-in/code", "code", wrong);

        assertThat(visitor.post("/de/sign-in/code", "code", letter.code()).statusCode())
                .isEqualTo(422);
        assertThat(visitor.post("/de/sign-in/link", "token", letter.token()).statusCode())
                .isEqualTo(422);
        assertThat(visitor.get("/de/my/sessions").statusCode()).isEqualTo(303);
    }

    @Test
    void scannerThatLooksAtTheLinkConsumesNothing() {
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = ask(visitor, "");
        Visitor scanner = visitors.stranger();
        for (int look = 0; look < 50; look++) {
            assertThat(scanner.get("/de/sign-in/link?token=" + letter.token()).statusCode())
                    .isEqualTo(200);
        }

        visitor.get(letter.link());
        assertThat(location(visitor.post("/de/sign-in/link", "token", letter.token())))
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
        Mailbox.Letter letter = ask(visitor, wished);
        visitor.get(letter.link());

        assertThat(location(visitor.post("/de/sign-in/link", "token", letter.token())))
                .matches("/de/my(\\?did=signed-in)?|/de/%2f/evil.*");
    }

    @Test
    void sessionOfBeforeIsNotTheSessionOfAfter() {
        Visitor visitor = visitors.signedInOnce(account).with("x=y");
        String before = visitor.cookie("session");
        Mailbox.Letter letter = ask(visitor, "");
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

    @Test
    void cookiesAreOutOfReachForScripts() {
        Visitor visitor = visitors.stranger();
        HttpResponse<String> asked = visitor.fill("/de/sign-in", "/de/sign-in", "address", address);

        assertThat(asked.headers().allValues("Set-Cookie"))
                .anyMatch(
                        it ->
                                it.startsWith("ask=")
                                        && it.contains("HttpOnly")
                                        && it.contains("SameSite=Lax")
                                        && it.contains("Path=/"));
    }

    @Test
    void sameFormTwiceIsOneAsk() {
        Visitor visitor = visitors.stranger();
        visitor.get("/de/sign-in");
        String location = location(visitor.post("/de/sign-in", "address", address));

        assertThat(location(visitor.post("/de/sign-in", "address", address))).isEqualTo(location);
        assertThat(rows.count("select count(*) from identity.ask where address = ?", address))
                .isEqualTo(1);
    }

    @Test
    void formWithoutTokenIsRefused() {
        assertThat(visitors.stranger().post("/de/sign-in", "address", address).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b@c.example",
                "<script>@x.example",
                "\uD83D\uDE00@x.example",
                "a@x.example\r\nBcc: b@x.example",
                "a@x.example, b@x.example"
            })
    void whatIsNoAddressIsSaidSo(String typed) {
        Visitor visitor = visitors.stranger();
        HttpResponse<String> again = visitor.fill("/de/sign-in", "/de/sign-in", "address", typed);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Fehler:");
    }

    @Test
    void tooManyAsksForOneAddressAreSlowedDown() {
        Visitor visitor = visitors.stranger();
        int last = 0;
        for (int ask = 0; ask < 21; ask++) {
            last = visitor.fill("/de/sign-in", "/de/sign-in", "address", address).statusCode();
        }

        assertThat(last).isEqualTo(429);
    }

    @Test
    void unknownLanguageLeadsNowhere() {
        assertThat(visitors.stranger().get("/zz/sign-in").statusCode()).isEqualTo(404);
    }

    private Mailbox.Letter ask(Visitor visitor, String to) {
        long before = mailbox.count(address);
        visitor.follow(visitor.get("/de/sign-in"));
        assertThat(visitor.post("/de/sign-in", "address", address, "to", to).statusCode())
                .isEqualTo(303);
        return mailbox.letter(address, before + 1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("stayed: " + answer.statusCode());
    }

    /** The page without what is random on every page: form tokens. */
    private static String bytes(HttpResponse<String> page, String address) {
        return page.body()
                .replaceAll("name=\"(_csrf|_once)\" value=\"[^\"]*\"", "")
                .replace(address, "ADDRESS");
    }
}
