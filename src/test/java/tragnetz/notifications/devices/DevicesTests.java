package tragnetz.notifications.devices;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.i18n.Language;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class DevicesTests {

    private static final String DEVICES = "/de/my/notices/devices";

    @Autowired Browser browser;
    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void aBrowserIsAddedOnceListedAndRemoved() {
        UUID account = visitors.newcomer("Bora", null);
        Visitor visitor = visitors.signedIn(account);
        String endpoint = "https://fcm.googleapis.com/fcm/send/" + account;

        for (int i = 0; i < 2; i++) {
            assertThat(Visitor.location(visitor.fill(DEVICES, DEVICES, "endpoint", endpoint)))
                    .isEqualTo(DEVICES + "?did=device-added");
        }
        UUID id =
                rows.one(
                        UUID.class,
                        "select id from notifications.device where account_id = ?",
                        account);
        assertThat(visitor.get(DEVICES).body()).contains("/devices/" + id + "/removal");
        assertThat(Visitor.location(visitor.post(DEVICES + "/" + id + "/removal")))
                .isEqualTo(DEVICES + "?did=device-removed");
    }

    @Test
    void addressesThatAreNoPushServicesAreRefused() {
        Visitor visitor = visitors.signedIn(visitors.newcomer("Bora", null));

        assertThat(
                        visitor.fill(DEVICES, DEVICES, "endpoint", "https://localhost:5432/x")
                                .statusCode())
                .isEqualTo(422);
    }

    /** The browser's own push service is far away; everything before and after it is real. */
    @Test
    void oneTapSwitchesThisBrowserOn() {
        UUID account = visitors.newcomer("Bora", null);
        try (var tab = browser.phone(Language.DE)) {
            tab.page()
                    .addInitScript(
                            """
                            Object.defineProperty(Notification, 'requestPermission', { value: async () => 'granted' });
                            PushManager.prototype.subscribe = async options => ({
                              endpoint: 'https://fcm.googleapis.com/fcm/send/' + options.applicationServerKey.length,
                            });
                            """);
            Page page = tab.signInOnce(account).open("/my/notices/devices");
            page.locator("[data-wake]").click();
            page.waitForURL("**/my/notices/devices?did=device-added");
        }
        assertThat(
                        rows.one(
                                String.class,
                                "select endpoint from notifications.device where account_id = ?",
                                account))
                .endsWith("/send/65");
    }

    @Test
    void theScriptThatIsWokenLivesAtOneAddressAndListensToNothingElse() {
        var script = visitors.stranger().get("/worker.js");

        assertThat(script.headers().firstValue("Content-Type").orElse("")).contains("javascript");
        assertThat(script.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(script.body())
                .contains("'push'")
                .doesNotContain("fetch", "importScripts", "title");
    }
}
