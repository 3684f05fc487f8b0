package tragnetz.support;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

import java.util.UUID;

/** A virtual device that makes passkeys and shows them, as Chromium's own tests use it. */
public final class Device {

    private Device() {}

    /** Gives the tab such a device. */
    public static void plugIn(Tab tab) {
        CDPSession debugger = tab.profile().newCDPSession(tab.page());
        debugger.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject order = new JsonObject();
        order.add("options", device);
        debugger.send("WebAuthn.addVirtualAuthenticator", order);
    }

    /** Gives the tab such a device, and the person a passkey on it, by the pages a person uses. */
    public static Page register(Tab tab, UUID account, String label) {
        plugIn(tab);
        Page page = tab.signInOnce(account).open("/my/passkeys");
        page.locator("#field-label").fill(label);
        page.locator("form[data-passkey] button").click();
        page.waitForURL("**/my/passkeys?did=passkey-added");
        return page;
    }
}
