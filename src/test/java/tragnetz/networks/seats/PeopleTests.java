package tragnetz.networks.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class PeopleTests {

    private static final String NETWORK = "ankommen-oberelbe";
    private static final String PEOPLE = "/de/n/" + NETWORK + "/people";

    @Autowired Visitors visitors;

    @Test
    void membersSeeWhoSitsHereAndAuthoritiesDoNot() {
        assertThat(person("oksana").get(PEOPLE).body()).contains("Kontaktperson einer Behörde");
        assertThat(person("dima-17").get(PEOPLE).statusCode()).isEqualTo(200);
        assertThat(person("petzold").get(PEOPLE).statusCode()).isEqualTo(404);
        assertThat(person("petzold").get("/de/n/" + NETWORK).body()).doesNotContain(PEOPLE);
        assertThat(
                        visitors.signedIn(DemoWorld.id("auental", "person", "oksana-melnyk"))
                                .get(PEOPLE)
                                .statusCode())
                .isEqualTo(404);
        assertThat(visitors.stranger().get(PEOPLE).statusCode()).isEqualTo(303);
    }

    private Visitor person(String key) {
        return visitors.signedIn(DemoWorld.id(NETWORK, "person", key));
    }
}
