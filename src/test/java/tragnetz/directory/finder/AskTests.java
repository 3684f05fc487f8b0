package tragnetz.directory.finder;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.i18n.Language;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.Tab;

import java.util.List;

/** The search field on the smallest phone. */
@HouseTest
class AskTests {

    private static final String LACKING =
            """
            input => {
              const style = getComputedStyle(input);
              const pen = document.createElement('canvas').getContext('2d');
              pen.font = style.font;
              const room = input.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
              return Math.max(0, Math.ceil(pen.measureText(input.placeholder).width - room));
            }
            """;

    @Autowired Browser browser;

    static List<Language> spoken() {
        return Language.spoken();
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void whatIsAskedForStandsThereWhole(Language language) {
        try (Tab tab = browser.open(language, ColorScheme.LIGHT, 320, 640)) {
            for (String path : List.of("/find", "/n/auental")) {
                assertThat(tab.open(path).locator(".ask input[type=search]").evaluate(LACKING))
                        .as(path + " lacks pixels")
                        .isEqualTo(0);
            }
        }
    }
}
