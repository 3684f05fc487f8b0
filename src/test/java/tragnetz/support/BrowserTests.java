package tragnetz.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Language;

import java.util.List;

@HouseTest
class BrowserTests {

    @Autowired Browser browser;
    @Autowired Accounts accounts;
    @Autowired Door door;

    @Test
    void readsAPageInItsLanguageAsThePersonWhoSignedIn() {
        var account =
                door.write(
                        new Machine("test"),
                        () -> accounts.open("Browser Person", null, List.of("fa"), "fa"));
        try (Tab tab = browser.phone(Language.FA)) {
            var page = tab.signIn(account).open("/");

            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.locator("header .account").textContent()).contains("Browser Person");
        }
    }

    @Test
    void axeSpeaksUnderTheContentSecurityPolicy() {
        try (Tab tab = browser.desktop(Language.DE)) {
            var page = tab.open("/n/auental");

            assertThat(Axe.violations(page)).isEmpty();
            page.locator("main").evaluate("it => it.removeAttribute('id')");
            page.locator("html").evaluate("it => it.removeAttribute('lang')");
            assertThat(Axe.violations(page)).anyMatch(it -> it.startsWith("html-has-lang"));
        }
    }
}
