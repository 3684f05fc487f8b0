package tragnetz.networks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.Tab;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Pages that are put up on walls: few sheets, the net as lines, a code that leads back. */
@HouseTest
class HomePaperTests {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @Autowired Browser browser;

    @Test
    void publicPagesFillFewSheetsAndLeadBack() {
        String news = "/n/auental/news/" + DemoWorld.id("auental", "news", "3");
        for (Language language : new Language[] {Language.DE, Language.AR}) {
            try (Tab tab = browser.open(language, ColorScheme.DARK, 794, 1123)) {
                Page page = tab.open("/n/auental");
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(sheets(page)).as("home " + language).isBetween(1L, 4L);
                assertThat(page.locator(".paper .qr").isVisible()).isTrue();
                assertThat(page.locator("svg.net").isVisible()).isTrue();
                assertThat(page.locator("nav:visible, button:visible").count()).isZero();
                assertThat(page.locator(".origin").innerText()).contains("/n/auental");

                page = tab.open(news);
                assertThat(sheets(page)).as("news " + language).isOne();
                assertThat(page.locator(".paper .qr").isVisible()).isTrue();
                page = tab.open("/n/auental/members");
                assertThat(sheets(page)).as("members " + language).isBetween(1L, 6L);
            }
        }
    }

    private static long sheets(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }
}
