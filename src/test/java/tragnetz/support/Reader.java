package tragnetz.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.assertj.core.api.Assertions;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A person who reads pages and taps on what is written there, in the language of the screen.
 * Sentences are named by their keys; what the person brings along is given as text.
 */
public final class Reader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Tab tab;
    private final Page page;
    private final Language language;
    private final Words words;

    Reader(Tab tab, Language language, Words words) {
        this.tab = tab;
        this.page = tab.page();
        this.language = language;
        this.words = words;
    }

    public Page page() {
        return page;
    }

    public Tab tab() {
        return tab;
    }

    public String word(String key, Object... arguments) {
        return words.say(language, key, arguments);
    }

    /** Opens a path, given without language. */
    public Reader opens(String path) {
        tab.open(path);
        return this;
    }

    /** Follows an address as it is written in a mail or on a card. */
    public Reader follows(String address) {
        page.navigate(address);
        return this;
    }

    /** Is somebody who showed two factors just now. */
    public Reader signedInAs(UUID account) {
        tab.signIn(account);
        return this;
    }

    public Reader reads(String key, Object... arguments) {
        return readsText(word(key, arguments));
    }

    public Reader readsText(String text) {
        assertThat(page.locator("main"))
                .containsText(text, new ContainsTextOptions().setUseInnerText(true));
        return this;
    }

    /** Looks at a page that tells of itself how far something is, until it says this. */
    public Reader waitsFor(String key) {
        assertThat(named(page.locator("main"), word(key), false).first())
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE.toMillis()));
        return this;
    }

    /** Comes back to a page again and again until it says this. */
    public Reader opensUntil(String path, String text) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!opens(path).page.locator("main").innerText().contains(text)) {
            Assertions.assertThat(Instant.now()).as(path + " says " + text).isBefore(end);
            page.waitForTimeout(300);
        }
        return this;
    }

    public Reader readsNothingOf(String text) {
        assertThat(page.locator("main"))
                .not()
                .containsText(text, new ContainsTextOptions().setUseInnerText(true));
        return this;
    }

    /** What the page says after something was done. */
    public Reader isTold(String done, Object... arguments) {
        assertThat(page.locator("[role=status]")).containsText(word("did." + done, arguments));
        return this;
    }

    public Reader isAt(String path) {
        String end = "/".equals(path) ? "" : Pattern.quote(path);
        try {
            page.waitForURL(
                    Pattern.compile("https?://[^/]+/" + language.code() + end + "([?#].*)?$"));
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "%s instead of %s: %s"
                            .formatted(page.url(), path, page.locator("main").innerText()),
                    e);
        }
        return this;
    }

    public Reader presses(String key, Object... arguments) {
        return pressesText(word(key, arguments));
    }

    /** Presses the button, the link or the heading of a fold that says this. */
    public Reader pressesText(String text) {
        Locator exact = named(page.locator("body"), text, true);
        (exact.count() > 0 ? exact : named(page.locator("body"), text, false)).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Opens a fold, unless there is room enough for it to stand open. */
    public Reader unfolds(String key, Object... arguments) {
        return unfold(page.locator("main"), word(key, arguments));
    }

    public Reader unfoldsBeside(String within, String key) {
        return unfold(beside(within), word(key));
    }

    /** Presses inside the card, row or section that says {@code within}. */
    public Reader pressesBeside(String within, String key) {
        named(beside(within), word(key), false).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Types into the page's field for searching. */
    public Reader types(String words) {
        page.locator("#q").fill(words);
        return this;
    }

    public Reader fills(String key, String text, Object... arguments) {
        field(word(key, arguments)).fill(text);
        return this;
    }

    public Reader picks(String key, String value) {
        field(word(key)).selectOption(value);
        return this;
    }

    public Reader chooses(String key) {
        return choosesText(word(key));
    }

    public Reader choosesText(String text) {
        page.locator("label:has(input)")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    public Reader holds(String key, String value) {
        assertThat(field(word(key))).hasValue(value);
        return this;
    }

    public Reader sees(String selector) {
        assertThat(page.locator(selector).first()).isVisible();
        return this;
    }

    public Reader seesNo(String selector) {
        assertThat(page.locator(selector).first())
                .isVisible(new IsVisibleOptions().setVisible(false));
        return this;
    }

    /** Nothing hinders people on this page, and it is not wider than the screen. */
    public Reader isHinderedByNothing() {
        List<String> found = Axe.violations(page);
        Assertions.assertThat(found).as(page.url()).isEmpty();
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        Assertions.assertThat(width)
                .as("%s is wider than the screen", page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
        return this;
    }

    @Override
    public void close() {
        tab.close();
    }

    private Reader unfold(Locator place, String text) {
        Locator summary =
                place.locator("summary")
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first();
        if (!summary.locator("xpath=following-sibling::*").first().isVisible()) {
            summary.click();
        }
        return this;
    }

    private Locator beside(String within) {
        return page.locator("main :is(article, li, tr, section)")
                .filter(new Locator.FilterOptions().setHasText(within))
                .last();
    }

    private Locator field(String label) {
        Locator exact = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        return exact.count() > 0 ? exact.first() : page.getByLabel(label).first();
    }

    private static Locator named(Locator place, String text, boolean exact) {
        var options = new Locator.GetByRoleOptions().setName(text).setExact(exact);
        return place.getByRole(AriaRole.BUTTON, options)
                .or(place.getByRole(AriaRole.LINK, options))
                .or(place.locator("summary").filter(new Locator.FilterOptions().setHasText(text)));
    }
}
