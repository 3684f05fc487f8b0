package tragnetz.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class RecordsTests {

    @Autowired Rows rows;
    @Autowired Visitors visitors;

    @Test
    void recordsOfProcessingAreForAStrongAdministratorAlone() {
        UUID ada = DemoWorld.id("administrator");

        assertThat(visitors.signedIn(ada).get("/de/administration/records").body())
                .contains("Verzeichnis der Verarbeitungen", "Art. 6", "E-Mail-Adresse");
        assertThat(visitors.signedInOnce(ada).get("/de/administration/records").statusCode())
                .isNotEqualTo(200);
        UUID person =
                rows.one(
                        UUID.class,
                        "select account_id from networks.seat where role = 'coordinator' order by 1"
                                + " limit 1");
        assertThat(visitors.signedIn(person).get("/de/administration/records").statusCode())
                .isEqualTo(404);
    }
}
