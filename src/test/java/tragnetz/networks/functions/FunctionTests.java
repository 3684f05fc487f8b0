package tragnetz.networks.functions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class FunctionTests {

    @Autowired Visitors visitors;

    @Test
    void whatAPersonAnswersForStandsInTheDirectoryUntilSheTakesItOut() {
        String path =
                "/de/n/auental/seats/"
                        + DemoWorld.id("auental", "seat", "frieda-lang")
                        + "/function";
        String list = "/de/n/auental/directory?q=Offene";
        Visitor frieda = visitors.signedIn(DemoWorld.id("auental", "person", "frieda-lang"));

        frieda.fill(path, path, "function", "Anmeldung ohne Karte", "days", "");
        assertThat(frieda.get(list).body()).contains("Anmeldung ohne Karte", "Frieda Lang");
        assertThat(frieda.fill(path, path, "function", "x", "days", "99").statusCode())
                .isEqualTo(422);
        frieda.fill(path, path, "function", "", "days", "");
        assertThat(frieda.get(list).body()).doesNotContain("Anmeldung ohne Karte");
    }
}
