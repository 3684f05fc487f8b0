package tragnetz.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

@HouseTest
class SignInTests {

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;

    private final String address = Visitors.freshAddress();

    @BeforeEach
    void open() {
        visitors.newcomer("Sina Test", address);
    }

    @Test
    void unknownAddressGetsTheSameAnswerAndNoMail() {
        Visitor known = visitors.stranger();
        Visitor unknown = visitors.stranger();
        String other = "nobody-" + address;

        HttpResponse<String> first = known.fill("/de/sign-in", "/de/sign-in", "address", address);
        HttpResponse<String> second = unknown.fill("/de/sign-in", "/de/sign-in", "address", other);

        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(Visitor.location(second)).isEqualTo(Visitor.location(first));
        assertThat(second.headers().map().keySet()).isEqualTo(first.headers().map().keySet());
        mailbox.letter(address, 1);
        assertThat(bytes(unknown.follow(second), other))
                .isEqualTo(bytes(known.follow(first), address));
        assertThat(bytes(unknown.post("/de/sign-in/code", "code", "000000"), other))
                .isEqualTo(bytes(known.post("/de/sign-in/code", "code", "000000"), address));
        assertThat(mailbox.count(other)).isZero();
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
        String location = Visitor.location(visitor.post("/de/sign-in", "address", address));

        assertThat(Visitor.location(visitor.post("/de/sign-in", "address", address)))
                .isEqualTo(location);
        assertThat(rows.count("select count(*) from identity.ask where address = ?", address))
                .isEqualTo(1);
    }

    @Test
    void whereSomebodyWantedToGoIsKnownToEveryWayIn() {
        String wished = "/n/auental/circles";
        HttpResponse<String> sent = visitors.stranger().get("/de" + wished);
        String signIn = visitors.stranger().follow(sent).body();
        for (String way : new String[] {"/de/sign-in/passkey", "/de/sign-in/card"}) {
            String there = way + "?to=" + URLEncoder.encode(wished, StandardCharsets.UTF_8);
            assertThat(signIn).contains("href=\"" + there + "\"");
            assertThat(visitors.stranger().get(there).body())
                    .contains("name=\"to\" value=\"" + wished + "\"");
        }
        assertThat(visitors.stranger().get("/de/sign-in/passkey?to=%2Fmy%2Fnotices").body())
                .contains("href=\"/de/sign-in?to=%2Fmy%2Fnotices\"");
        assertThat(visitors.stranger().get("/de/sign-in/card?to=https://other.example").body())
                .contains("name=\"to\" value=\"/my\"");
        assertThat(visitors.stranger().get("/de/sign-in").body())
                .contains("href=\"/de/sign-in/passkey\"");
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

    /** The page without what is random on every page: form tokens. */
    private static String bytes(HttpResponse<String> page, String address) {
        return page.body()
                .replaceAll("name=\"(_csrf|_once)\" value=\"[^\"]*\"", "")
                .replace(address, "ADDRESS");
    }
}
