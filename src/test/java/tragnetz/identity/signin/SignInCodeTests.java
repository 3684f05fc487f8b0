package tragnetz.identity.signin;

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

@HouseTest
class SignInCodeTests {

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;

    private final String address = Visitors.freshAddress();

    @BeforeEach
    void open() {
        visitors.newcomer("Sina Test", address);
    }

    @Test
    void codeInDigitsOfAnyScriptOpensTheDoorWithoutScript() {
        Visitor visitor = visitors.stranger();
        String code = mailbox.ask(visitor, address, "/my/sessions").code();
        StringBuilder persian = new StringBuilder();
        code.chars().forEach(digit -> persian.append((char) ('۰' + digit - '0')));

        HttpResponse<String> entered =
                visitor.fill("/fa/sign-in/code", "/fa/sign-in/code", "code", persian.toString());

        assertThat(Visitor.location(entered)).startsWith("/fa/my/sessions");
        assertThat(visitor.follow(entered).statusCode()).isEqualTo(200);
    }

    @Test
    void oldLinkAndOldCodeOpenNothing() {
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = mailbox.ask(visitor, address, "");
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
        Mailbox.Letter letter = mailbox.ask(visitor, address, "");
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

        rows.update("update identity.ask set tries = 4 where address = ?", address);
        assertThat(visitor.post("/de/sign-in/code", "code", letter.code()).statusCode())
                .as("the count of tries, and nothing else, kept the right code out")
                .isEqualTo(303);
    }
}
