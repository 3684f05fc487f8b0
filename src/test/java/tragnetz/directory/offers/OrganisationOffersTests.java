package tragnetz.directory.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class OrganisationOffersTests {

    @Autowired private Visitors visitors;
    @Autowired private Rows rows;

    @Test
    void coordinatorOfTheStewardNetworkSeesDraftsToo() {
        var draft =
                rows.query(
                                """
                                select o.organisation_id, t.title, s.account_id from directory.offer o
                                join directory.offer_text t on t.offer_id = o.id and t.state = 'source'
                                join networks.organisation g on g.id = o.organisation_id
                                join networks.seat s on s.network_id = g.steward_id and s.role = 'coordinator'
                                where o.state = 'draft' limit 1
                                """)
                        .getFirst();
        UUID coordinator = UUID.fromString(String.valueOf(draft.get("account_id")));
        String path = "/de/organisations/" + draft.get("organisation_id") + "/offers";

        assertThat(visitors.signedIn(coordinator).get(path).body())
                .contains(String.valueOf(draft.get("title")));
        assertThat(visitors.signedIn(DemoWorld.id("administrator")).get(path).statusCode())
                .isEqualTo(404);
    }
}
