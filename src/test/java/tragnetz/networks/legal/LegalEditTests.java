package tragnetz.networks.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@HouseTest
class LegalEditTests {

    private static final String EDIT = "/de/n/brueckenpeers/legal/edit";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @AfterEach
    void restore() {
        rows.update(
                "update networks.legal_fact set value = 'Lindenhof 3' where name = 'street' and"
                        + " network_id = ?",
                DemoWorld.id("brueckenpeers"));
    }

    @Test
    void onlyItsCoordinatorsAnswer() {
        assertThat(coordinator().get(EDIT).body()).contains("Lindenhof 3");
        assertThat(person("auental", "jutta-reinhold").get(EDIT).statusCode()).isEqualTo(404);
        assertThat(visitors.stranger().get(EDIT).statusCode()).isEqualTo(303);
    }

    @Test
    void whatTheLawAsksForIsAskedFor() {
        var answer = coordinator().fill(EDIT, EDIT, "form", "association", "version", "1");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "#field-name",
                        "#field-represented",
                        "#field-street",
                        "#field-email",
                        "#field-editor")
                .doesNotContain("#field-phone", "#field-court");
    }

    @Test
    void twoCoordinatorsAtOnceChooseLineByLine() {
        Visitor first = coordinator();
        Visitor second = person("brueckenpeers", "parwiz");
        first.get(EDIT);
        second.get(EDIT);
        String version = first.hidden("version");

        assertThat(first.post(EDIT, fields(version, "Weg 1")).statusCode()).isEqualTo(303);
        var answer = second.post(EDIT, fields(version, "Weg 2"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Weg 1", "Weg 2");
        assertThat(visitors.stranger().get("/fa/n/brueckenpeers/legal").body()).contains("Weg 1");
    }

    private static String[] fields(String version, String street) {
        List<String> fields = new ArrayList<>();
        Map.of(
                        "form", "group",
                        "name", "Haus der Selbsthilfe Lindenhof e. V.",
                        "represented", "Tamar Lindner",
                        "street", street,
                        "postcode", "10999",
                        "town", "Berlin",
                        "email", "hallo@brueckenpeers.example",
                        "editor", "Tamar Lindner",
                        "version", version)
                .forEach(
                        (name, value) -> {
                            fields.add(name);
                            fields.add(value);
                        });
        return fields.toArray(String[]::new);
    }

    private Visitor coordinator() {
        return person("brueckenpeers", "tamar");
    }

    private Visitor person(String network, String key) {
        return visitors.signedIn(DemoWorld.id(network, "person", key));
    }
}
