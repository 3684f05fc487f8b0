package tragnetz.identity.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.App;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

@HouseTest
class AuthenticatorTests {

    private static final String PAGE = "/de/my/authenticator";
    private static final Pattern CODE =
            Pattern.compile("<bdi dir=\"ltr\">([a-z0-9]{5}-[a-z0-9]{5})<");

    private static final String CONFIRMED =
            "select count(*) from identity.authenticator where account_id = ? and confirmed_at is"
                    + " not null";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private UUID account;
    private Visitor visitor;

    @BeforeEach
    void person() {
        account = visitors.newcomer("Möwe", null);
        visitor = visitors.signedInOnce(account);
    }

    @Test
    void strangerIsAskedToSignIn() {
        assertThat(visitors.stranger().get(PAGE).headers().firstValue("Location").orElseThrow())
                .startsWith("/de/sign-in?to=");
    }

    @Test
    void appIsConnectedByItsFirstCodeAndTheSessionIsFresh() {
        App app = App.readBy(visitor);
        HttpResponse<String> codes = visitor.post(PAGE, "code", app.code(0));

        assertThat(codes.statusCode()).isEqualTo(200);
        assertThat(codes.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(CODE.matcher(codes.body()).results().distinct()).hasSize(10);
        assertThat(freshness()).isEqualTo(1);
        assertThat(visitor.get(PAGE).body()).contains("noch 10").doesNotContain(app.seed());
    }

    @Test
    void wrongFirstCodeConnectsNothing() {
        App app = App.readBy(visitor);

        assertThat(visitor.post(PAGE, "code", app.code(5)).statusCode()).isEqualTo(422);
        assertThat(freshness()).isZero();
        assertThat(rows.count(CONFIRMED, account)).isZero();
    }

    @Test
    void codesAreShownOnceEvenWhenTheFormIsSentTwice() {
        App app = App.readBy(visitor);
        String[] form = {"code", app.code(0), "_once", visitor.hidden("_once")};
        assertThat(visitor.post(PAGE, form).body()).contains("class=\"codes\"");

        HttpResponse<String> again = visitor.post(PAGE, form);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location")).hasValue(PAGE);
    }

    @Test
    void seedLiesSealedInTheDatabase() {
        App app = App.readBy(visitor);
        byte[] stored =
                rows.one(
                        byte[].class,
                        "select seed from identity.authenticator where account_id = ?",
                        account);

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(app.seed());
    }

    @Test
    void removalNewCodesAndASecondAppWantAFreshProof() {
        App app = App.readBy(visitor);
        visitor.post(PAGE, "code", app.code(0));
        rows.update("update identity.session set strong_at = null where account_id = ?", account);
        for (String action : List.of("/removal", "/recovery-codes", "/seed")) {
            visitor.get(PAGE);
            assertThat(visitor.post(PAGE + action).headers().firstValue("Location"))
                    .as(action)
                    .hasValue("/de/my/step-up?to=%2Fmy%2Fauthenticator");
        }
        assertThat(rows.count(CONFIRMED, account)).isEqualTo(1);
        rows.update("update identity.session set strong_at = now() where account_id = ?", account);
        visitor.get(PAGE);
        assertThat(visitor.post(PAGE + "/removal").headers().firstValue("Location").orElseThrow())
                .contains("did=authenticator-removed");
        assertThat(rows.count(CONFIRMED, account)).isZero();
        assertThat(
                        rows.count(
                                "select count(*) from identity.recovery_code where account_id = ?",
                                account))
                .isZero();
    }

    @Test
    void sharedPhoneGetsNoFactor() {
        rows.update(
                "update identity.session set shared_phone = true where account_id = ?", account);
        visitor.get(PAGE);

        assertThat(visitor.post(PAGE + "/seed").statusCode()).isEqualTo(404);
    }

    private long freshness() {
        return rows.count(
                "select count(*) from identity.session where account_id = ? and strong_at > now() -"
                        + " interval '1 minute'",
                account);
    }
}
