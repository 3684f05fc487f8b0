package tragnetz.identity.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import tragnetz.shared.i18n.Language;
import tragnetz.support.Axe;
import tragnetz.support.Browser;
import tragnetz.support.Device;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Tab;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

/** Real ceremonies in Chromium with a virtual authenticator. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class PasskeySignInTests {

    @Autowired Browser browser;
    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private UUID account;

    @BeforeEach
    void person() {
        account = visitors.newcomer("Kranich", null);
    }

    @Test
    void registersSignsOutAndSignsInAgainWithTwoFactors() {
        try (Tab tab = browser.phone(Language.DE)) {
            Device.register(tab, account, "Mein Handy");
            assertThat(freshSessions()).isEqualTo(1);
            tab.profile().clearCookies();

            signIn(tab, "/my/passkeys");

            assertThat(tab.page().locator("h2 bdi").first().textContent()).isEqualTo("Mein Handy");
            assertThat(tab.page().locator("header .account").textContent()).contains("Kranich");
            assertThat(freshSessions()).isEqualTo(2);
            assertThat(
                            rows.count(
                                    "select sign_count from identity.passkey where account_id = ?",
                                    account))
                    .isPositive();
            // Last: its debugger takes the device away.
            assertThat(Axe.violations(tab.page())).isEmpty();
        }
    }

    @Test
    void provesThatItIsStillThePersonWithoutASecondSession() {
        try (Tab tab = browser.desktop(Language.EN)) {
            Device.register(tab, account, "Mein Handy");
            rows.update(
                    "update identity.session set strong_at = null where account_id = ?", account);
            Page page = tab.open("/my/step-up?to=/my/passkeys");
            page.locator("form[data-passkey] button").click();
            page.waitForURL("**/en/my/passkeys");

            assertThat(freshSessions()).isEqualTo(1);
        }
    }

    @Test
    void copiedKeyIsRefused() {
        try (Tab tab = browser.phone(Language.DE)) {
            Device.register(tab, account, "Mein Handy");
            rows.update(
                    "update identity.passkey set sign_count = 1000 where account_id = ?", account);
            tab.profile().clearCookies();

            Page page = tab.open("/sign-in/passkey");
            page.locator("form[data-passkey] button").click();
            page.locator("#problems").waitFor();

            assertThat(page.locator("header .account").count()).isZero();
            assertThat(
                            rows.count(
                                    "select sign_count from identity.passkey where account_id = ?",
                                    account))
                    .isEqualTo(1000);
        }
    }

    @Test
    void answerCountsOnce() {
        try (Tab tab = browser.phone(Language.DE)) {
            Device.register(tab, account, "Mein Handy");
            tab.profile().clearCookies();
            String[] sent = new String[1];
            tab.page()
                    .onRequest(
                            it -> {
                                if (it.url().endsWith("/sign-in/passkey")
                                        && it.method().equals("POST")) {
                                    sent[0] = it.postData();
                                }
                            });
            signIn(tab, "/my/passkeys");
            String credential = field(sent[0], "credential");
            Visitor thief = visitors.stranger();
            thief.get("/de/sign-in/passkey");

            assertThat(thief.post("/de/sign-in/passkey", "credential", credential).statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void anotherOriginIsRefused(CapturedOutput log) {
        try (Tab tab = browser.phone(Language.DE)) {
            Device.register(tab, account, "Mein Handy");
            tab.profile().clearCookies();
            tab.page()
                    .route(
                            "**/sign-in/passkey",
                            route -> {
                                if (!route.request().method().equals("POST")) {
                                    route.resume();
                                    return;
                                }
                                String body = route.request().postData();
                                String credential = field(body, "credential");
                                route.resume(
                                        new com.microsoft.playwright.Route.ResumeOptions()
                                                .setPostData(
                                                        body.replaceAll("&credential=[^&]*", "")
                                                                + "&credential="
                                                                + encoded(
                                                                        otherOrigin(credential))));
                            });
            Page page = tab.open("/sign-in/passkey");
            page.locator("form[data-passkey] button").click();
            page.locator("#problems").waitFor();

            assertThat(page.locator("header .account").count()).isZero();
            assertThat(log).contains("Passkey refused: BadOriginException");
        }
    }

    private void signIn(Tab tab, String to) {
        Page page = tab.open("/sign-in/passkey?to=" + to);
        page.locator("form[data-passkey] button").click();
        page.waitForURL("**/de" + to);
    }

    private long freshSessions() {
        return rows.count(
                "select count(*) from identity.session where account_id = ? and strong_at > now() -"
                        + " interval '1 minute'",
                account);
    }

    private static String otherOrigin(String credential) {
        var json = com.google.gson.JsonParser.parseString(credential).getAsJsonObject();
        var response = json.getAsJsonObject("response");
        String client =
                new String(
                        java.util.Base64.getUrlDecoder()
                                .decode(response.get("clientDataJSON").getAsString()),
                        java.nio.charset.StandardCharsets.UTF_8);
        response.addProperty(
                "clientDataJSON",
                java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                client.replaceAll("http://localhost:\\d+", "http://localhost:1")
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return json.toString();
    }

    private static String field(String body, String name) {
        for (String pair : body.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return java.net.URLDecoder.decode(
                        pair.substring(name.length() + 1), java.nio.charset.StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError(name);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
