package tragnetz.networks.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class SeatsTests {

    private static final String NETWORK = "ankommen-oberelbe";
    private static final String SEATS = "/de/n/" + NETWORK + "/seats";

    @Autowired Visitors visitors;

    @Test
    void onlyCoordinatorsOfThisNetworkSeeTheDesk() {
        assertThat(person("jana").get(SEATS).statusCode()).isEqualTo(200);
        assertThat(person("oksana").get(SEATS).statusCode()).isEqualTo(404);
        assertThat(person("oksana").get(SEATS + "/new").statusCode()).as("editor").isEqualTo(200);
        assertThat(person("dima-17").get(SEATS + "/new").statusCode()).isEqualTo(404);
        assertThat(
                        visitors.signedIn(DemoWorld.id("auental", "person", "jutta-reinhold"))
                                .get(SEATS)
                                .statusCode())
                .isEqualTo(404);
    }

    private Visitor person(String key) {
        return visitors.signedIn(DemoWorld.id(NETWORK, "person", key));
    }
}
