package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** A page carries the style of what it shows, of that all, and of nothing else. */
class StylesheetTests {

    private static final String HEAD = "<html><head><style></style></head>";

    private final Stylesheet stylesheet = new Stylesheet();

    @Test
    void whatEveryPageNeedsIsAlwaysThere() {
        assertThat(page("<p>Ü</p>")).contains("--accent:", "@media print").endsWith("<p>Ü</p>");
    }

    @Test
    void componentTravelsWithItsClass() {
        assertThat(page("<p>x</p>")).doesNotContain(".choices.beside");
        assertThat(page("<div class=\"stack choices beside\">x</div>")).contains(".choices.beside");
    }

    @Test
    void classThatOthersUseTooBringsNothingAlong() {
        assertThat(page("<svg class=\"icon\"></svg>")).doesNotContain(".empty", ".papercard");
    }

    @Test
    void componentTravelsWithItsElement() {
        assertThat(page("<p>x</p>")).doesNotContain("dialog::backdrop");
        assertThat(page("<dialog id=\"a\">x</dialog>")).contains("dialog::backdrop");
        assertThat(page("<p>x</p>")).doesNotContain("field-sizing");
        assertThat(page("<textarea></textarea>")).contains("field-sizing");
    }

    @Test
    void ruleTravelsWithAllItsClasses() {
        assertThat(page("<p class=\"hue-20\">x</p>"))
                .contains(".hue-20{")
                .doesNotContain(".hue-30{");
        assertThat(page("<p class=\"choices\">x</p>")).doesNotContain(".choices.beside");
    }

    @Test
    void pageThatScriptsBuildOnCarriesEveryRuleOfItsComponents() {
        assertThat(page("<p class=\"choices\" data-live=\"x\">x</p>")).contains(".choices.beside");
        assertThat(page("<form data-look>x</form>")).contains(".hue-20{", ".hue-30{");
        assertThat(page("<p>x</p>")).contains(".gone{");
    }

    @Test
    void emptyLayersStayAway() {
        assertThat(page("<p>x</p>")).doesNotContain("{}");
    }

    @Test
    void anotherStyleHasAnotherHash() {
        assertThat(dressed("<p>x</p>").style())
                .isEqualTo(dressed("<b>y</b>").style())
                .isNotEqualTo(dressed("<p class=\"choices\">x</p>").style());
    }

    private String page(String body) {
        return new String(dressed(body).html(), StandardCharsets.UTF_8);
    }

    private Stylesheet.Dressed dressed(String body) {
        return stylesheet.dress((HEAD + body).getBytes(StandardCharsets.UTF_8));
    }
}
