package tragnetz.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.support.Axe;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Tab;
import tragnetz.support.Visitors;

import java.util.UUID;

/** A volunteer writes a section of the home page in two languages, on a phone. */
@HouseTest
class EditorStoryTests {

    private static final String HOME = "/n/brueckenpeers";
    private static final UUID PARWIZ = DemoWorld.id("brueckenpeers", "person", "parwiz");

    @Autowired Browser browser;
    @Autowired Visitors visitors;
    @Autowired Words words;
    @Autowired Rows rows;

    @AfterEach
    void clear() {
        rows.update(
                "delete from networks.article a using networks.article_text t where t.article_id ="
                        + " a.id and t.heading = 'Tanz am Freitag'");
    }

    @Test
    void parwizWritesInTwoLanguagesAndSeesWhatOthersWillSee() {
        try (Tab tab = browser.phone(Language.FA)) {
            Page page = tab.signIn(PARWIZ).open(HOME + "/articles");
            press(page, "articles.new.section");
            write(page, "Tanz am Freitag", "Wir tanzen\n\nKommen Sie");
            page.locator("#field-body").evaluate("it => it.setSelectionRange(4, 10)");
            press(page, "articles.mark.bold");
            assertThat(page.locator("#field-body")).hasValue("Wir **tanzen**\n\nKommen Sie");
            assertThat(page.locator("[data-preview] strong")).hasText("tanzen");
            assertThat(page.locator("[data-preview] p")).hasCount(2);
            assertThat(page.locator("[data-heading]")).hasText("Tanz am Freitag");
            isEasy(page);
            press(page, "shared.save");

            page.locator(".tongues a[href*='text=fa']").click();
            write(page, "رقص در جمعه", "ما می‌رقصیم");
            press(page, "articles.mark.list");
            assertThat(page.locator("[data-preview] li")).hasText("ما می‌رقصیم");
            Assertions.assertThat(
                            page.locator("[data-preview]")
                                    .evaluate("it => it.matches('[dir=rtl] *')"))
                    .isEqualTo(true);
            assertThat(page.locator("main")).containsText("Kommen Sie");
            page.locator("input[name=checked]").check();
            press(page, "shared.save");

            page.locator("input[name=showing][value=shown]").check();
            press(page, "articles.showing.save");
            assertThat(page.locator("[role=status]")).containsText(word("did.article-shown"));
            Assertions.assertThat(visitors.stranger().get("/fa" + HOME).body())
                    .contains("رقص در جمعه")
                    .doesNotContain("Tanz am Freitag");
            Assertions.assertThat(visitors.stranger().get("/de" + HOME).body())
                    .contains("<strong>tanzen</strong>");
        }
    }

    @Test
    void withoutScriptTheSameWorksByButtons() {
        try (Tab tab = browser.withoutScript(Language.FA, 390, 844)) {
            Page page = tab.signIn(PARWIZ).open(HOME + "/articles");
            press(page, "articles.new.section");
            assertThat(page.locator("[data-marks]")).isHidden();
            write(page, "Tanz am Freitag", "- eins\n- zwei");
            press(page, "articles.preview");

            assertThat(page.locator("[data-preview] li")).hasCount(2);
            assertThat(page.locator("#field-heading")).hasValue("Tanz am Freitag");
            press(page, "shared.save");
            assertThat(page.locator("[role=status]")).containsText(word("did.article-saved"));
            press(page, "articles.undo");
            assertThat(page.locator("#field-body")).hasValue("");
            press(page, "articles.undo");
            assertThat(page.locator("#field-body")).hasValue("- eins\n- zwei");
        }
    }

    private static void write(Page page, String heading, String body) {
        page.locator("#field-heading").fill(heading);
        page.locator("#field-body").fill(body);
    }

    private void press(Page page, String key) {
        page.locator("main button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(word(key)))
                .first()
                .click();
        page.waitForLoadState();
    }

    private String word(String key) {
        return words.say(Language.FA, key);
    }

    private static void isEasy(Page page) {
        Assertions.assertThat(Axe.violations(page)).isEmpty();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }
}
