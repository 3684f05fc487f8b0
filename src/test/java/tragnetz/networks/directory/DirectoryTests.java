package tragnetz.networks.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class DirectoryTests {

    private static final String LIST = "/de/n/selbsthilfe-ruhrtal/directory";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Visitor irina;

    @BeforeEach
    void enter() {
        irina = visitors.signedIn(DemoWorld.id("selbsthilfe-ruhrtal", "person", "irina"));
    }

    @Test
    void namesAreFoundAcrossScripts() {
        for (String written : new String[] {"Rodnik", "родник", "Роднік", "رودنيك", "rodni"}) {
            assertThat(irina.get(LIST + "?q=" + encoded(written)).body())
                    .as(written)
                    .contains("Rodnik");
        }
        assertThat(irina.get(LIST + "?q=" + encoded("Kömsü")).body()).contains("Komşu");
        assertThat(irina.get(LIST + "?q=" + encoded("Zebra")).body()).contains("Dazu passt kein");
    }

    @Test
    void filtersStandInTheAddressAndHold() {
        String page = irina.get(LIST + "?language=kmr&region=Hafenstadt").body();
        assertThat(page).contains("Komşu", "Mala Kurdî").doesNotContain("Mostek");
        assertThat(irina.get(LIST + "?kind=shelter").body())
                .contains("Frauenhaus")
                .doesNotContain("Komşu");
        assertThat(irina.get(LIST + "?kind=%27&language=%00&page=9999&q=%25").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatChangesIsSeenAtOnceAndPausedMembersAreMarked() {
        var mostek = DemoWorld.id("organisation", "mostek");
        assertThat(irina.get(LIST + "?q=Mostek").body()).doesNotContain("pausiert");
        rows.update(
                "update networks.membership set paused_on = current_date where organisation_id = ?",
                mostek);
        assertThat(irina.get(LIST + "?q=Mostek").body()).contains("pausiert");
        rows.update(
                "update networks.membership set paused_on = null where organisation_id = ?",
                mostek);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
