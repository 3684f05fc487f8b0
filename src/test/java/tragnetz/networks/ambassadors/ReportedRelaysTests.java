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
class ReportedRelaysTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void coordinatorsDecideOnWhatWasReportedAndOnNothingElse() {
        Embassy embassy = new Embassy(visitors, rows);
        embassy.write("Merhaba", "");
        String list = "/de/n/" + Embassy.NETWORK + "/relays";
        String mine = "/de/my/relays/" + embassy.relay();
        Visitor hatice = visitors.signedIn(DemoWorld.id(Embassy.NETWORK, "person", "hatice"));
        assertThat(hatice.fill(list, list + "/" + embassy.relay() + "/closure").statusCode())
                .as("not reported")
                .isEqualTo(404);

        embassy.ambassador().fill(mine, mine + "/report");
        assertThat(hatice.get(list).body()).contains("Merhaba").doesNotContain(embassy.name);
        hatice.fill(list, list + "/" + embassy.relay() + "/resumption");

        assertThat(embassy.ambassador().get(mine).body()).contains("/answer");
        assertThat(hatice.get(list).body()).doesNotContain("Merhaba");
        embassy.close();
    }
}
