package tragnetz.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.i18n.Language;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Takes the README's pictures. They go to {@code target/images}, or into the folder that {@code
 * TRAGNETZ_PICTURES} names: {@code TRAGNETZ_PICTURES=docs/images bin/test -Dtest=ScreenshotTests}.
 */
@HouseTest
class ScreenshotTests {

    @Autowired Browser browser;

    @Test
    void homePageOfANetwork() throws Exception {
        take("home", Language.DE, ColorScheme.LIGHT, 1280, 900);
    }

    @Test
    void homePageOnAPhoneRightToLeftInTheDark() throws Exception {
        take("home-phone", Language.AR, ColorScheme.DARK, 390, 844);
    }

    private void take(String name, Language language, ColorScheme scheme, int width, int height)
            throws Exception {
        Path folder =
                Path.of(
                        Objects.requireNonNullElse(
                                System.getenv("TRAGNETZ_PICTURES"), "target/images"));
        Path picture = Files.createDirectories(folder).resolve(name + ".png");
        try (var tab = browser.open(language, scheme, width, height)) {
            Page page = tab.open("/n/auental");
            page.evaluate("document.fonts.ready");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
        assertThat(Files.size(picture)).isBetween(10_000L, 1_000_000L);
    }
}
