package tragnetz.networks.updates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class UpdateNewTests {

    private static final String NETWORK = "auental";
    private static final String NEW = "/de/n/auental/updates/new";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private final UUID organisation = DemoWorld.id("organisation", "drogenberatung-hafen");
    private final String word = "Wort " + UUID.randomUUID();
    private Visitor tobias;

    @BeforeEach
    void begin() {
        tobias = visitors.signedIn(DemoWorld.id(NETWORK, "person", "tobias-kraemer"));
        rows.update(
                "delete from networks.organisation_update where organisation_id = ?", organisation);
    }

    @Test
    void draftIsReadByItsOwnPeopleAndTellsTheNetworkLater() {
        tobias.fill(NEW, NEW + "/draft", "organisation", "" + organisation, "people", word);

        assertThat(tobias.get(NEW).body()).contains(word);
        Visitor other = visitors.signedIn(DemoWorld.id(NETWORK, "person", "bahar-sadeghi"));
        assertThat(other.get("/de/n/auental/updates/" + organisation).statusCode()).isEqualTo(404);
        assertThat(other.get("/de/n/auental/updates/round").body()).doesNotContain(word);

        assertThat(Visitor.location(tell("people", word)))
                .isEqualTo("/de/n/auental/updates/" + organisation + "?did=update-told");
        assertThat(other.get("/de/n/auental/updates/" + organisation).body()).contains(word);
        assertThat(other.get("/de/n/auental/updates/round").body()).contains(word);
    }

    @Test
    void lastTimeStandsBesideTheField() {
        tell("wishes", word);
        assertThat(tobias.get(NEW).body()).contains("Letztes Mal", word);
    }

    @Test
    void oneSpeaksForOnesOwnOrganisationOnly() {
        String foreign = DemoWorld.id("organisation", "psz-auental").toString();
        tobias.get(NEW);
        assertThat(tobias.post(NEW, "organisation", foreign, "people", word).statusCode())
                .isEqualTo(404);
        assertThat(tell("people", "").statusCode()).isEqualTo(422);
        assertThat(
                        rows.count(
                                "select count(*) from networks.organisation_update where people ="
                                        + " ?",
                                word))
                .isZero();
    }

    @Test
    void authoritiesReadNothingOfIt() {
        tell("challenges", word);
        Visitor authority = visitors.signedIn(DemoWorld.id(NETWORK, "person", "henrike-vossberg"));
        for (String path : new String[] {"", "/round", "/new", "/" + organisation}) {
            assertThat(authority.get("/de/n/auental/updates" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private java.net.http.HttpResponse<String> tell(String field, String text) {
        return tobias.fill(NEW, NEW, "organisation", "" + organisation, field, text);
    }
}
