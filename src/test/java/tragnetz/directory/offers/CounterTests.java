package tragnetz.directory.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

@HouseTest
class CounterTests {

    private static final String CRISIS =
            "/offers/" + DemoWorld.id("auental", "offer", "krisentelefon-am-abend");

    @Autowired private Visitors visitors;

    @Test
    void cardSpeaksTheLanguageOfTheCounterAndTheReaderKnowsWhatItSays() {
        String page = visitors.stranger().get("/uk" + CRISIS + "/counter").body();

        assertThat(page)
                .contains(
                        "lang=\"de\" dir=\"ltr\"",
                        "Krisentelefon am Abend",
                        "Meine Sprache: Ukrainisch.",
                        "Türkisch",
                        "Моя мова: Українська.",
                        "Кризовий телефон увечері");
    }

    @Test
    void whoReadsTheLanguageOfTheCounterSeesOneCard() {
        String page = visitors.stranger().get("/de" + CRISIS + "/counter").body();

        assertThat(page)
                .contains("Guten Tag.", "Krisentelefon am Abend")
                .doesNotContain("Meine Sprache", "Das steht auf der Karte");
    }
}
