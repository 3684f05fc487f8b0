package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.i18n.Language;
import tragnetz.support.Browser;
import tragnetz.support.Eyes;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Tab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every page in the two languages nobody speaks, on the smallest screen with text twice as large:
 * nothing leaves the screen, nothing is cut, and no word stands outside the messages.
 */
@HouseTest
class PseudoLanguageTests {

    private static final int SMALLEST = 320;

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired Browser browser;

    @ParameterizedTest
    @EnumSource(names = {"XA", "XB"})
    void everyPageHasRoomForEveryLanguage(Language language) {
        List<String> findings = new ArrayList<>();
        try (Tab tab = browser.open(language, ColorScheme.LIGHT, SMALLEST, 700)) {
            Doors doors = new Doors(requestMappingHandlerMapping, rows, accounts, door);
            for (Doors.Opened opened :
                    Stream.concat(doors.pages().stream(), doors.lived().stream()).toList()) {
                Page page = tab.as(opened.person()).open(opened.path());
                if (tab.status() != 200) {
                    findings.add(opened.route() + " is answered " + tab.status());
                }
                if (language == Language.XA) {
                    Eyes.literals(page).forEach(it -> findings.add(opened.route() + ": " + it));
                }
                enlarge(page);
                Eyes.cramped(page).forEach(it -> findings.add(opened.route() + ": " + it));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void crampedPagesAndLiteralWordsAreFound() {
        try (Tab tab = browser.open(Language.XA, ColorScheme.LIGHT, SMALLEST, 700)) {
            Page page = tab.open("/about");
            page.evaluate(
                    """
                    const add = (name, text) => {
                      const it = document.createElement(name);
                      it.textContent = text;
                      document.querySelector('main').append(it);
                      return it.style;
                    };
                    add('p', 'Bitte warten');
                    add('b', 'x').cssText = 'display: block; width: 400px';
                    add('button', '[ẋ]').cssText = 'height: 1rem; line-height: 3rem; overflow: hidden';
                    """);

            assertThat(Eyes.literals(page)).contains("Bitte in p \"Bitte warten\"");
            assertThat(Eyes.cramped(page))
                    .anyMatch(it -> it.startsWith("the page is"))
                    .contains("beyond the edge: b \"x\"", "clipped: button \"[ẋ]\"");
        }
    }

    /** As a person does who needs large letters. */
    private static void enlarge(Page page) {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
    }
}
