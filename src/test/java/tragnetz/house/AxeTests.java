package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.identity.Accounts;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.i18n.Language;
import tragnetz.support.Axe;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Tab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every page, light and dark, left to right and right to left, on phone and desktop: nothing that
 * hinders people, nothing fetched from strangers, nothing wider than the screen.
 */
@HouseTest
class AxeTests {

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired Browser browser;
    @Autowired Settings settings;

    /**
     * One browser profile for each of the two looks: a profile per page takes longer than the look.
     */
    @TestFactory
    Stream<DynamicTest> nothingHindersPeople() {
        List<String> foreign = new ArrayList<>();
        Look light = look(Language.DE, ColorScheme.LIGHT, 1280, foreign);
        Look dark = look(Language.FA, ColorScheme.DARK, 390, foreign);
        return new Doors(requestMappingHandlerMapping, rows, accounts, door)
                .pages().stream()
                        .map(
                                it ->
                                        DynamicTest.dynamicTest(
                                                it.route(),
                                                () -> {
                                                    light.at(it);
                                                    dark.at(it);
                                                }))
                        .onClose(light.tab()::close)
                        .onClose(dark.tab()::close);
    }

    private Look look(Language language, ColorScheme scheme, int width, List<String> foreign) {
        Tab tab = browser.open(language, scheme, width, 900);
        tab.page()
                .onRequest(
                        it -> {
                            if (!it.url().startsWith(settings.baseUrl() + "/")
                                    && !it.url().startsWith("data:")) {
                                foreign.add(it.url());
                            }
                        });
        return new Look(tab, "%s, %s, %d".formatted(language, scheme, width), width, foreign);
    }

    private record Look(Tab tab, String manner, int width, List<String> foreign) {

        void at(Doors.Opened opened) {
            String as = opened.route() + " in " + manner;
            foreign.clear();
            var page = tab.as(opened.person()).open(opened.path());
            assertThat(Axe.violations(page)).as(as).isEmpty();
            assertThat(foreign).as("%s asks strangers", as).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s is wider than the screen", as)
                    .isLessThanOrEqualTo(width);
        }
    }
}
