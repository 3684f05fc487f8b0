package tragnetz.support;

import com.microsoft.playwright.options.ColorScheme;

import org.springframework.boot.test.context.TestComponent;

import tragnetz.shared.i18n.Words;

import java.net.URI;

/** Seats people in front of a screen. */
@TestComponent
public class Readers {

    private final Browser browser;
    private final Words words;

    Readers(Browser browser, Words words) {
        this.browser = browser;
        this.words = words;
    }

    public Reader at(Screen screen) {
        return reader(
                screen,
                browser.open(
                        screen.language(), ColorScheme.LIGHT, screen.width(), screen.height()));
    }

    /** In front of another house than the tests' own. */
    public Reader at(Screen screen, URI house) {
        return reader(
                screen, browser.open(house, screen.language(), screen.width(), screen.height()));
    }

    /** In a browser that runs no script. */
    public Reader withoutScript(Screen screen) {
        return reader(
                screen, browser.withoutScript(screen.language(), screen.width(), screen.height()));
    }

    private Reader reader(Screen screen, Tab tab) {
        return new Reader(tab, screen.language(), words);
    }
}
