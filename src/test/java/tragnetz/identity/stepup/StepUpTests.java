package tragnetz.identity.stepup;

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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@HouseTest
class StepUpTests {

    private static final String PAGE = "/de/my/step-up";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private UUID account;
    private Visitor visitor;

    @BeforeEach
    void person() {
        account = visitors.newcomer("Silbermöwe", null);
        visitor = visitors.signedInOnce(account);
    }

    @Test
    void whoHasNoFactorIsShownTheWayToOne() {
        assertThat(visitor.get(PAGE).body())
                .contains("/de/my/passkeys", "/de/my/authenticator")
                .doesNotContain("name=\"code\"");
        assertThat(visitor.post(PAGE, "code", "123456").statusCode()).isEqualTo(422);
        assertThat(fresh()).isFalse();
    }

    @Test
    void sameStepIsNeverTakenTwice() {
        App app = connected();

        assertThat(prove(app.used()).statusCode()).isEqualTo(422);
        assertThat(fresh()).isFalse();
        String next = app.code(1);
        assertThat(prove(next).headers().firstValue("Location")).hasValue("/de/my/sessions");
        assertThat(fresh()).isTrue();
        weaken();
        assertThat(prove(next).statusCode()).isEqualTo(422);
        assertThat(fresh()).isFalse();
    }

    @Test
    void codeIsReadInAnyScriptsDigits() {
        App app = connected();
        StringBuilder persian = new StringBuilder();
        app.code(1).chars().forEach(it -> persian.append((char) ('\u06F0' + it - '0')));

        assertThat(prove(persian.toString()).statusCode()).isEqualTo(303);
    }

    @Test
    void codeOnPaperOpensOnce() {
        App app = App.readBy(visitor);
        Matcher printed =
                Pattern.compile("<bdi dir=\"ltr\">([a-z0-9]{5}-[a-z0-9]{5})<")
                        .matcher(visitor.post("/de/my/authenticator", "code", app.code(0)).body());
        assertThat(printed.find()).isTrue();
        String paper = printed.group(1);
        weaken();

        assertThat(prove(" " + paper.toUpperCase(Locale.ROOT).replace('-', ' ')).statusCode())
                .isEqualTo(303);
        assertThat(fresh()).isTrue();
        assertThat(prove(paper).statusCode()).isEqualTo(422);
    }

    @Test
    void guessingIsSlowedDownAndNeverLockedOut() {
        App app = connected();
        for (int i = 0; i < 5; i++) {
            assertThat(prove("000000").statusCode()).isEqualTo(422);
        }
        assertThat(prove(app.code(1)).body()).contains("viele Versuche");
        assertThat(fresh()).isFalse();
        rows.update(
                "update identity.attempt set last_at = now() - interval '11 seconds' where"
                        + " account_id = ?",
                account);

        assertThat(prove(app.code(1)).statusCode()).isEqualTo(303);
        assertThat(
                        rows.count(
                                "select count(*) from identity.attempt where account_id = ?",
                                account))
                .isZero();
    }

    @Test
    void leadsToOurOwnPagesOnly() {
        App app = connected();
        for (String to : List.of("//evil.example", "https://evil.example", "/\\evil", "/my/../x")) {
            rows.update(
                    "update identity.authenticator set last_step = 0 where account_id = ?",
                    account);
            visitor.get(PAGE);
            assertThat(
                            visitor.post(PAGE, "to", to, "code", app.code(0))
                                    .headers()
                                    .firstValue("Location"))
                    .as(to)
                    .hasValue("/de/my");
        }
    }

    private App connected() {
        return App.connectedBy(visitor, account, rows);
    }

    private HttpResponse<String> prove(String code) {
        visitor.get(PAGE);
        return visitor.post(PAGE, "to", "/my/sessions", "code", code);
    }

    private void weaken() {
        rows.update("update identity.session set strong_at = null where account_id = ?", account);
    }

    private boolean fresh() {
        return rows.count(
                        "select count(*) from identity.session where account_id = ? and strong_at >"
                                + " now() - interval '1 minute'",
                        account)
                == 1;
    }
}
