package tragnetz.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import tragnetz.directory.offers.Offers;
import tragnetz.shared.access.Door;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

@HouseTest
class OrganizationsTests {

    private static final String ORGANIZATIONS = "/api/hsds/organizations";

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
        house.offer("Entwurf Kanarie", false);
    }

    @AfterEach
    void moveOut() {
        house.moveOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.1"})
    void everyShapeIsWhatTheStandardSays(String version) {
        for (String full : List.of("", "&full=true", "&full_service=true")) {
            JsonNode all = read(ORGANIZATIONS + "?per_page=200&profile=" + version + full);
            assertThat(all.path("contents").size()).isGreaterThan(20);
            for (JsonNode one : all.path("contents")) {
                String schema = full.isEmpty() ? "compiled/organization_list" : "organization";
                assertThat(Schemas.wrong(version, schema, one)).isEmpty();
                assertThat(one.has("services")).isEqualTo(!full.isEmpty());
                for (JsonNode service : one.path("services")) {
                    assertThat(Schemas.wrong(version, "service", service)).isEmpty();
                }
            }
        }
        JsonNode one = read(ORGANIZATIONS + "/" + house.house + "?profile=" + version);
        assertThat(Schemas.wrong(version, "organization", one)).isEmpty();
    }

    @Test
    void organizationSaysWhereItIsAndWhatItOffers() {
        JsonNode one = read(ORGANIZATIONS + "/" + house.house);
        assertThat(one.path("description").asString()).isEqualTo("Ein Haus für alle.");
        assertThat(
                        one.path("locations")
                                .get(0)
                                .path("addresses")
                                .get(0)
                                .path("address_1")
                                .asString())
                .isEqualTo("Geheimweg 7");
        assertThat(one.path("services")).hasSize(1);
        assertThat(one.path("services").get(0).path("id").asString()).isEqualTo(offer.toString());
        assertThat(one.path("services").get(0).has("schedules")).isFalse();
        JsonNode full = read(ORGANIZATIONS + "/" + house.house + "?full_service=true&language=tr");
        assertThat(full.path("services").get(0).has("schedules")).isTrue();
        assertThat(full.path("services").get(0).has("organization")).isFalse();
        assertThat(full.path("description").asString()).isEqualTo("Herkese açık bir ev.");
    }

    @Test
    void everyParameterNarrows() {
        assertThat(found("?search=haus+KANARIE")).isTrue();
        assertThat(found("?search=Nirgends")).isFalse();
        assertThat(found("?search=%25")).isFalse();
        assertThat(found("?search=kanarie&taxonomy_id=" + Terms.Scheme.TOPICS.id())).isTrue();
        assertThat(found("?search=kanarie&taxonomy_id=" + UUID.randomUUID())).isFalse();
        String term = "?search=kanarie&taxonomy_term_id=";
        assertThat(found(term + Terms.id(Terms.Scheme.CONDITIONS, "wheelchair"))).isTrue();
        assertThat(found(term + Terms.id(Terms.Scheme.CONDITIONS, "anonymous"))).isFalse();
        JsonNode page = read(ORGANIZATIONS + "?per_page=3&page=2");
        assertThat(page.path("size").asInt()).isEqualTo(3);
        assertThat(answer(ORGANIZATIONS + "?format=ndjson").body().lines().count())
                .isEqualTo(page.path("total_items").asLong());
    }

    @Test
    void onlyPublicOrganisationsAreThere() {
        assertThat(found("?search=kanarie")).isTrue();
        rows.update("delete from networks.membership where organisation_id = ?", house.house);
        assertThat(found("?search=kanarie")).isFalse();
        HttpResponse<String> foreign = answer(ORGANIZATIONS + "/" + house.house);
        HttpResponse<String> missing = answer(ORGANIZATIONS + "/" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(missing.body());

        UUID quiet = UUID.randomUUID();
        rows.update(
                "insert into networks.network (id, slug, hue, country, region, language,"
                        + " languages, founded_on) values (?, ?, 1, 'DE', '', 'de', '{de}',"
                        + " current_date)",
                quiet,
                "still-" + quiet);
        house.join(quiet);
        assertThat(found("?search=kanarie")).isFalse();
        rows.update("update networks.network set published_at = now() where id = ?", quiet);
        assertThat(found("?search=kanarie")).isTrue();
        rows.update("delete from networks.network where id = ?", quiet);
    }

    private boolean found(String query) {
        return read(ORGANIZATIONS + query).toString().contains(house.house.toString());
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
