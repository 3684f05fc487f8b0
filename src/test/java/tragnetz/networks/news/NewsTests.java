package tragnetz.networks.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

@HouseTest
class NewsTests {

    @Autowired Visitors visitors;

    @Test
    void theHomePageShowsTheNewestThreeAndTheListAll() {
        String home = visitors.stranger().get("/de/n/auental").body();
        String list = visitors.stranger().get("/de/n/auental/news").body();

        assertThat(home)
                .contains(
                        "Neue Gruppe: Schlafen",
                        "Offener Abend",
                        "Tigrinya",
                        "/de/n/auental/news\"")
                .contains("application/atom+xml")
                .doesNotContain("Bericht an die Stadt", "Umfrage zu Wartezeiten");
        assertThat(list).contains("Bericht an die Stadt").doesNotContain("Umfrage zu Wartezeiten");
    }

    @Test
    void anOutdatedTranslationStandsBesideItsSource() {
        String path = "/n/auental/news/" + DemoWorld.id("auental", "news", "5");

        assertThat(visitors.stranger().get("/en" + path).body())
                .contains("has joined our pool", "Zwei neue Dolmetscherinnen", "lang=\"de\"");
        assertThat(visitors.stranger().get("/de" + path).body())
                .doesNotContain("has joined our pool");
    }

    @Test
    void otherIdsAndOtherNetworksAreMissing() {
        String id = "/news/" + DemoWorld.id("auental", "news", "3");

        assertThat(visitors.stranger().get("/de/n/auental" + id).statusCode()).isEqualTo(200);
        assertThat(visitors.stranger().get("/de/n/brueckenpeers" + id).statusCode()).isEqualTo(404);
        assertThat(
                        visitors.stranger()
                                .get(
                                        "/de/n/auental/news/"
                                                + DemoWorld.id("auental", "section", "0"))
                                .statusCode())
                .isEqualTo(404);
    }
}
