package tragnetz.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import tragnetz.directory.offers.Offers;
import tragnetz.shared.access.Door;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What is not public is nowhere, whoever asks and by whatever way. */
@HouseTest
class PublicOnlyTests {

    private static final String SERVICES = "/api/hsds/services";
    private static final String PLACES = "/api/hsds/service_at_locations";

    @Autowired private Visitors visitors;
    @Autowired private Rows rows;
    @Autowired private Door door;
    @Autowired private Offers offers;
    private Showcase house;
    private UUID offer;

    @BeforeEach
    void moveIn() {
        house = new Showcase(rows, door, offers).of("association", "Haus Kanarie");
        offer = house.offer("Offenes Kanarienhaus", true);
    }

    @AfterEach
    void moveOut() {
        house.moveOut();
    }

    @Test
    void onlyWhatEverybodyMaySeeIsThere() {
        UUID draft = house.offer("Entwurf Kanarie", false);
        assertThat(gone(draft, "Entwurf")).isTrue();
        // Its own editor is nobody here: what a proxy keeps is for everybody.
        assertThat(
                        visitors.signedIn(DemoWorld.id("administrator"))
                                .get(SERVICES + "/" + draft)
                                .statusCode())
                .isEqualTo(404);

        assertThat(gone(offer, "Kanarienhaus")).isFalse();
        rows.update(
                "update networks.membership set paused_on = current_date where organisation_id = ?",
                house.house);
        assertThat(gone(offer, "Kanarienhaus")).isTrue();
    }

    @Test
    void foreignAndMissingAreTheSame() {
        UUID draft = house.offer("Entwurf Kanarie", false);
        HttpResponse<String> foreign = answer(SERVICES + "/" + draft);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        for (String id :
                List.of(UUID.randomUUID().toString(), "7", "'%20or%201=1--", "a".repeat(3000))) {
            HttpResponse<String> missing = answer(SERVICES + "/" + id);
            assertThat(missing.statusCode()).as(id).isEqualTo(404);
            assertThat(missing.body()).isEqualTo(foreign.body());
        }
    }

    @Test
    void shelterHasNoPlace() {
        rows.update("update networks.organisation set kind = 'shelter' where id = ?", house.house);
        for (String path :
                List.of(
                        SERVICES + "/" + offer,
                        SERVICES + "/" + offer + "?profile=3.1",
                        SERVICES + "?full=true&per_page=200",
                        SERVICES + "?format=ndjson&full=true",
                        PLACES + "?full=true&per_page=200",
                        PLACES + "?format=ndjson&full=true&profile=3.1",
                        "/api/hsds/organizations/" + house.house + "?full_service=true",
                        "/api/hsds/organizations?format=ndjson&full_service=true")) {
            HttpResponse<String> answer = answer(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain(Showcase.TOWN, "Geheimweg", "98765", "Bezirk Nord");
        }
        assertThat(answer(PLACES + "/" + offer).statusCode()).isEqualTo(404);
        assertThat(ids(PLACES + "?postcode=98765")).isEmpty();
        assertThat(ids(PLACES + "?organization_id=" + house.house)).isEmpty();
        assertThat(ids(SERVICES + "?search=Kanarienhaus")).containsExactly(offer);
        assertThat(ids(SERVICES + "?search=" + Showcase.TOWN)).isEmpty();
    }

    @Test
    void publishingAndWithdrawingShowInTheList() {
        Set<UUID> before = new TreeSet<>(ids(SERVICES + "?minimal=true"));
        rows.update("update directory.offer set state = 'draft' where id = ?", offer);
        assertThat(ids(SERVICES + "?minimal=true"))
                .hasSize(before.size() - 1)
                .doesNotContain(offer);
    }

    private boolean gone(UUID id, String word) {
        boolean gone = answer(SERVICES + "/" + id).statusCode() == 404;
        assertThat(answer(PLACES + "/" + id).statusCode() == 404).isEqualTo(gone);
        assertThat(ids(SERVICES + "?search=" + word).isEmpty()).isEqualTo(gone);
        assertThat(answer(SERVICES + "?format=ndjson").body().contains(id.toString()))
                .isEqualTo(!gone);
        return gone;
    }

    private List<UUID> ids(String path) {
        List<UUID> ids = new ArrayList<>();
        read(path)
                .path("contents")
                .forEach(it -> ids.add(UUID.fromString(it.path("id").asString())));
        return ids;
    }

    private JsonNode read(String path) {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Showcase.json(answer.body());
    }

    private HttpResponse<String> answer(String path) {
        return visitors.stranger().get(path);
    }
}
