package tragnetz.networks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

@HouseTest
class AboutTests {

    @Autowired Visitors visitors;

    @ParameterizedTest
    @ValueSource(strings = {"privacy", "about", "legal", "barriers", "emergency", "exit"})
    void speaksEveryLanguage(String word) {
        for (Language language : Language.spoken()) {
            var page = visitors.stranger().get("/" + language.code() + "/" + word);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void everybodyLearnsHowToGetTheSource() {
        assertThat(visitors.stranger().get("/de/about").body()).contains("auf Anfrage");
        assertThat(operator("https://code.example/x").open()).isTrue();
        assertThat(operator("javascript:alert(1)").open()).isFalse();
    }

    private static Operator operator(String source) {
        return new Operator("", "", "", "", "", source);
    }

    @Test
    void saysThatNobodyHasFilledInTheImprint() {
        assertThat(visitors.stranger().get("/de/legal").body())
                .contains("noch niemand eingetragen");
    }
}
