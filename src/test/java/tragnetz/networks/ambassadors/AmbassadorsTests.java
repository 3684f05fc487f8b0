package tragnetz.networks.ambassadors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class AmbassadorsTests {

    private static final String LIST = "/de/n/" + Embassy.NETWORK + "/ambassadors";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void strangersSeeLanguageAndRegionAndNothingElse() {
        Embassy embassy = new Embassy(visitors, rows);
        String page = visitors.stranger().get(LIST + "?language=kmr").body();

        assertThat(page)
                .contains(embassy.id.toString(), "Nordfeld")
                .doesNotContain(embassy.name, embassy.address, "Kontaktstelle</bdi>,");
        assertThat(visitors.stranger().get(LIST + "?language=uk").body())
                .doesNotContain(embassy.id + "/message");
        Visitor member = visitors.signedIn(DemoWorld.id(Embassy.NETWORK, "person", "irina"));
        assertThat(member.get(LIST).body()).contains(embassy.name).doesNotContain(LIST + "/new");
        rows.update(
                "update networks.ambassador_face set until = current_date - 1 where id = ?",
                embassy.id);
        assertThat(visitors.stranger().get(LIST).body()).doesNotContain(embassy.id.toString());
        embassy.close();
    }
}
