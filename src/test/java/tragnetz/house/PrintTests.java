package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.i18n.Language;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.Paper;
import tragnetz.support.Rows;
import tragnetz.support.Tab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every page on paper, from a screen that is dark: black on white, nothing to tap, nothing beyond
 * the sheet, addresses spelled out, and never an empty sheet.
 */
@HouseTest
class PrintTests {

    /** A4 less 16 mm on each side, at 96 dots an inch. */
    private static final int SHEET = 672;

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired Browser browser;

    @ParameterizedTest
    @EnumSource(names = {"DE", "FA"})
    void everyPagePrints(Language language) {
        List<String> findings = new ArrayList<>();
        try (Tab tab = open(language)) {
            Doors doors = new Doors(requestMappingHandlerMapping, rows, accounts, door);
            for (Doors.Opened opened :
                    Stream.concat(doors.pages().stream(), doors.lived().stream()).toList()) {
                // A page for those who build pages shows colours.
                if (opened.path().equals("/styleguide")) {
                    continue;
                }
                Page page = tab.as(opened.person()).open(opened.path());
                if (!page.locator(".origin").isVisible()) {
                    findings.add(opened.route() + " does not say where it comes from");
                }
                Paper.flaws(page).forEach(it -> findings.add(opened.route() + ": " + it));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void theCardOfAPassPrints() {
        MatrixWorld world = new MatrixWorld(rows, accounts, door);
        try (Tab tab = browser.open(Language.DE, ColorScheme.DARK, SHEET, 960)) {
            Page page =
                    tab.as(world.person("coordinator")).open("/n/" + world.slug() + "/passes/new");
            page.locator("#field-name").fill("Bora");
            page.locator("main form button").click();
            page.locator(".papercard").waitFor();
            print(tab);

            assertThat(Paper.flaws(page)).isEmpty();
            assertThat(page.locator(".papercard .qr").isVisible()).isTrue();
            assertThat(page.locator(".origin, .foot-bar").first().isVisible()).isFalse();
        }
    }

    @Test
    void flawsOnPaperAreFound() {
        try (Tab tab = open(Language.DE)) {
            Page page = tab.open("/about");
            assertThat(Paper.flaws(page)).isEmpty();
            page.evaluate(
                    """
                    const add = (name, text, css) => {
                      const it = document.createElement(name);
                      it.textContent = text;
                      it.style.cssText = css;
                      document.querySelector('main .page').append(it);
                      return it;
                    };
                    add('button', 'Senden', 'display: block !important');
                    add('div', 'breit', 'width: 300mm');
                    add('p', 'Nacht', 'background: #000; color: #fff');
                    add('nav', 'Wege', 'display: block !important');
                    """);

            assertThat(String.join("\n", Paper.flaws(page)))
                    .contains(
                            "to tap: button",
                            "beyond the sheet: div",
                            "not black on white: p",
                            "to tap: nav");
            page.evaluate("document.querySelector('main').hidden = true");
            assertThat(Paper.flaws(page)).contains("the sheet is empty");
        }
    }

    private Tab open(Language language) {
        Tab tab = browser.open(language, ColorScheme.DARK, SHEET, 960);
        print(tab);
        return tab;
    }

    private static void print(Tab tab) {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }
}
