package tragnetz.networks.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;

@HouseTest
class SeatNewTests {

    private static final String NETWORK = "ankommen-oberelbe";
    private static final String SEATS = "/de/n/" + NETWORK + "/seats";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void givesASeatOnce() {
        String email = "neu-" + UUID.randomUUID() + "@verein.example";
        String organisation = DemoWorld.id("organisation", "mitgehen").toString();
        String[] fields = {
            "name", "Neue\r\nKraft", "email", email, "role", "editor", "organisation", organisation
        };

        var first = person("jana").fill(SEATS + "/new", SEATS + "/new", fields);
        var second = person("jana").fill(SEATS + "/new", SEATS + "/new", fields);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(
                        rows.query(
                                "select a.display_name from networks.seat s join identity.account a"
                                        + " using (account_id) join identity.email e using"
                                        + " (account_id) where e.address = ?",
                                email))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("display_name", "Neue Kraft"));
    }

    @Test
    void refusesASeatWithoutItsOrganisation() {
        var answer =
                person("jana")
                        .fill(
                                SEATS + "/new",
                                SEATS + "/new",
                                "name",
                                "X",
                                "email",
                                "x@verein.example",
                                "role",
                                "editor",
                                "organisation",
                                DemoWorld.id("organisation", "psz-auental").toString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("#field-organisation");
    }

    @Test
    void secondFactorIsWantedBeforeTheFormAndAgainWithIt() {
        UUID jana = DemoWorld.id(NETWORK, "person", "jana");
        String wanted = "/de/my/step-up?to=%2Fn%2F" + NETWORK + "%2Fseats%2Fnew";
        String email = "heimlich-" + UUID.randomUUID() + "@verein.example";

        for (Visitor visitor :
                List.of(visitors.signedInOnce(jana), visitors.signedInEarlier(jana))) {
            assertThat(Visitor.location(visitor.get(SEATS + "/new"))).isEqualTo(wanted);
            visitor.get("/de/my/shared-phone");
            var answer =
                    visitor.post(
                            SEATS + "/new", "name", "X", "email", email, "role", "coordinator");
            assertThat(Visitor.location(answer)).isEqualTo(wanted);
        }
        assertThat(rows.count("select count(*) from identity.email where address = ?", email))
                .isZero();
    }

    private Visitor person(String key) {
        return visitors.signedIn(DemoWorld.id(NETWORK, "person", key));
    }
}
