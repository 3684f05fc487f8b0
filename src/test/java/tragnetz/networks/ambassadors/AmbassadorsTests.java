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

    @Test
    void withTheLastSeatNobodyIsShownOrWrittenToAnyMore() {
        Embassy embassy = new Embassy(visitors, rows);
        embassy.write("Merhaba", "");
        rows.update("delete from networks.seat where account_id = ?", embassy.account);

        assertThat(visitors.stranger().get(LIST).body()).doesNotContain(embassy.id.toString());
        assertThat(visitors.stranger().get(embassy.path()).statusCode()).isEqualTo(404);
        assertThat(
                        rows.one(
                                String.class,
                                "select paused || state from networks.ambassador a join"
                                    + " networks.relay r using (account_id) where account_id = ?",
                                embassy.account))
                .isEqualTo("trueclosed");
        embassy.ambassador().fill("/de/my/relays", "/de/my/relays/pause");
        assertThat(visitors.stranger().get(LIST).body()).doesNotContain(embassy.id.toString());
        Visitor hatice = visitors.signedIn(DemoWorld.id(Embassy.NETWORK, "person", "hatice"));
        assertThat(hatice.get("/de/n/" + Embassy.NETWORK + "/handover").body())
                .contains("gehört nicht mehr dazu: Gesucht ist eine Nachfolge");
        embassy.close();
    }
}
