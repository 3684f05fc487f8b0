package tragnetz.networks.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class OrganisationTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void tellsHowToReachThem() {
        String page =
                visitors.stranger()
                        .get("/de/organisations/" + DemoWorld.id("organisation", "psz-auental"))
                        .body();

        assertThat(page)
                .contains("tel:+4969", "mailto:", "https://", "Lindenstraße 48", "/de/n/auental");
    }

    @Test
    void shelterIsNowhereToBeFound() {
        UUID shelter = organisation("shelter");
        rows.update(
                "update networks.organisation set street = 'Geheimweg 7', postcode = '98765', town"
                        + " = 'Verborgen' where id = ?",
                shelter);

        assertThat(visitors.stranger().get("/de/organisations/" + shelter).body())
                .doesNotContain("Geheimweg", "98765", "Verborgen");
        assertThat(
                        rows.query(
                                "select street, postcode, town from networks.pub_organisation where"
                                        + " id = ?",
                                shelter))
                .allSatisfy(row -> assertThat(row.values()).containsOnlyNulls());
    }

    private UUID organisation(String kind) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into networks.organisation (id, steward_id, name, kind, country, language)"
                        + " values (?, ?, 'Probe', ?, 'DE', 'de')",
                id,
                DemoWorld.id("auental"),
                kind);
        return id;
    }
}
