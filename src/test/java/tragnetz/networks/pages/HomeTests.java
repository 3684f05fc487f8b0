package tragnetz.networks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

@HouseTest
class HomeTests {

    @Autowired Visitors visitors;

    @Test
    void platformShowsAllFiveNetworksInTheReadersLanguage() {
        var page = visitors.stranger().get("/uk");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"uk\"", "/uk/n/auental", "/uk/n/mreza-oporavak");
    }

    @Test
    void homePageTellsWhoBelongsAndWhomToAsk() {
        var page = visitors.stranger().get("/de/n/auental");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Beratungsstelle", "tel:", "/de/n/auental/members?kind=");
    }

    @Test
    void unknownNetworkIsMissing() {
        assertThat(visitors.stranger().get("/de/n/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void readersPageIsNotSentTwice() {
        var visitor = visitors.stranger();
        String tag = visitor.get("/de/n/auental").headers().firstValue("ETag").orElseThrow();

        assertThat(visitor.get("/de/n/auental", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
}
