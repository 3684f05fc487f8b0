package tragnetz.networks.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class PosterTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private OwnNetwork network;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        network = new OwnNetwork(rows, visitors);
        coordinator = visitors.signedIn(network.coordinator());
    }

    @Test
    void thePosterLeadsToTheNetwork() {
        assertThat(coordinator.get(at("/poster")).body())
                .contains("class=\"qr\"", at(""), "Eigenes Netz");
    }

    private String at(String path) {
        return "/de" + network.path() + path;
    }
}
