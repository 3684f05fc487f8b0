package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.Tab;
import tragnetz.support.Visitors;

/** A form that came back says first what is wrong, and with which field. */
@HouseTest
class SummaryTests {

    @Autowired Visitors visitors;
    @Autowired Words words;
    @Autowired Browser browser;

    @ParameterizedTest
    @EnumSource
    void namesTheFieldAndLeadsToIt(Language language) {
        String form = "/" + language.code() + "/sign-in";
        String page = visitors.stranger().fill(form, form, "address", "").body();

        assertThat(page)
                .contains("<title>" + words.say(language, "shared.error.prefix") + " ")
                .contains(
                        "<a href=\"#field-address\">"
                                + words.say(language, "identity.signin.address")
                                + ": "
                                + words.say(language, "shared.problem.required")
                                + "</a>")
                .contains("<input id=\"field-address\"");
    }

    @Test
    void aFieldThePageDoesNotShowIsNotLinked() {
        Problems problems = new Problems().add("token", "shared.problem.required");
        problems.speak(words, Language.EN);

        assertThat(problems.of("address", "Address")).isNull();
        assertThat(problems.all())
                .containsExactly(new Problems.Problem("token", null, "Please fill in this field."));
        assertThat(problems.of("token", "Key")).isEqualTo("Please fill in this field.");
        assertThat(problems.all())
                .containsExactly(
                        new Problems.Problem("token", "Key", "Please fill in this field."));
    }

    @Test
    void readingBeginsAtTheSummary() {
        try (Tab tab = browser.phone(Language.DE)) {
            Page page = tab.open("/sign-in");
            page.locator("main form button").first().click();

            assertThat(page.locator("#problems:focus").count()).isEqualTo(1);
            page.locator("#problems a").click();
            assertThat(page.locator("#field-address:focus").count()).isEqualTo(1);
        }
    }

    @Test
    void readingBeginsAtTheSummaryWithoutScriptToo() {
        try (Tab tab = browser.phone(Language.AR)) {
            tab.page().route("**/page.js", Route::abort);
            Page page = tab.open("/sign-in");
            page.locator("main form button").first().click();

            assertThat(page.locator("#problems:focus").count()).isEqualTo(1);
        }
    }
}
