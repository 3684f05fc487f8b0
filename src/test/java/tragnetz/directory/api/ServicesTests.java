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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@HouseTest
class ServicesTests {

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

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.1"})
    void everyShapeIsWhatTheStandardSays(String version) {
        UUID bare = house.bare("Nur ein Name");
        String profile = "?profile=" + version;
        for (UUID id : List.of(offer, bare)) {
            JsonNode service = read(SERVICES + "/" + id + profile);
            assertThat(Schemas.wrong(version, "service", service)).isEmpty();
            assertThat(Schemas.wrong(version, "organization", service.path("organization")))
                    .isEmpty();
            JsonNode place = read(PLACES + "/" + id + profile);
            // The standard's OpenAPI document names the service's schema for this address too.
            assertThat(Schemas.wrong(version, "service", place)).isEmpty();
            assertThat(Schemas.wrong(version, "service_at_location", place)).isEmpty();
            assertThat(Schemas.wrong(version, "service", place.path("service"))).isEmpty();
        }
        for (String full : List.of("", "&full=true")) {
            JsonNode services = read(SERVICES + profile + "&per_page=200" + full);
            assertThat(services.path("contents").size()).isGreaterThan(30);
            for (JsonNode service : services.path("contents")) {
                String schema = full.isEmpty() ? "compiled/service_list" : "service";
                assertThat(Schemas.wrong(version, schema, service)).isEmpty();
            }
            JsonNode places = read(PLACES + profile + "&per_page=200" + full);
            assertThat(places.path("contents").size()).isGreaterThan(10);
            for (JsonNode place : places.path("contents")) {
                String schema =
                        full.isEmpty()
                                ? "compiled/service_at_location_list"
                                : "service_at_location";
                assertThat(Schemas.wrong(version, schema, place)).isEmpty();
            }
        }
    }

    @Test
    void schemasFindWhatIsWrong() {
        String good = answer(SERVICES + "/" + offer).body();
        assertThat(
                        Schemas.wrong(
                                "3.0",
                                "service",
                                Showcase.json(good.replace(offer.toString(), "7"))))
                .isNotEmpty();
        assertThat(
                        Schemas.wrong(
                                "3.0",
                                "service",
                                Showcase.json(good.replace("\"active\"", "\"open\""))))
                .isNotEmpty();
    }

    @Test
    void serviceSaysEverythingWeKnow() {
        JsonNode service = read(SERVICES + "/" + offer + "?profile=3.1");
        assertThat(service.path("name").asString()).isEqualTo("Offenes Kanarienhaus");
        assertThat(service.path("description").asString())
                .isEqualTo("Kurz gesagt\n\nLang *gesagt*");
        assertThat(service.path("schedules").size()).isEqualTo(2);
        JsonNode week = service.path("schedules").get(0);
        assertThat(week.path("byday").asString()).isEqualTo("MO,TU");
        assertThat(week.path("opens_at").asString()).matches("10:00\\+0[12]:00");
        assertThat(service.path("phones").get(0).path("number").asString())
                .isEqualTo("0611 31-23456");
        assertThat(service.path("cost_options").get(0).path("amount").decimalValue())
                .isEqualByComparingTo("4.5");
        assertThat(service.path("languages")).hasSize(3);
        assertThat(service.path("organization").path("description").asString())
                .isEqualTo("Ein Haus für alle.");
        assertThat(service.path("organization").path("website").asString())
                .doesNotContain(" ", "ü");
        assertThat(
                        service.path("service_at_locations")
                                .get(0)
                                .path("location")
                                .path("addresses")
                                .get(0)
                                .path("city")
                                .asString())
                .isEqualTo(Showcase.TOWN);
        assertThat(service.path("attributes").findValuesAsString("label"))
                .contains("Schlaf", "Kostenlos");

        JsonNode turkish = read(SERVICES + "/" + offer + "?language=tr");
        assertThat(turkish.path("name").asString()).isEqualTo("Offenes Kanarienhaus tr");
        assertThat(turkish.path("language").asString()).isEqualTo("tr");
        assertThat(turkish.path("attributes").get(0).path("taxonomy_term").path("name").asString())
                .isEqualTo("Uyku");
    }

    @Test
    void everyParameterNarrows() {
        String mine = "&organization_id=" + house.house;
        String sleep = Terms.id(Terms.Scheme.TOPICS, "sleep").toString();
        String housing = Terms.id(Terms.Scheme.TOPICS, "housing").toString();
        for (String list : List.of(SERVICES, PLACES)) {
            assertThat(ids(list + "?search=Kanarienhaus")).containsExactly(offer);
            assertThat(ids(list + "?search=kanarienhau" + mine)).containsExactly(offer);
            assertThat(ids(list + "?search=uyuyamiyorum" + mine)).containsExactly(offer);
            assertThat(ids(list + "?search=Bergsteigen" + mine)).isEmpty();
            assertThat(ids(list + "?taxonomy_term_id=" + sleep + mine)).containsExactly(offer);
            assertThat(ids(list + "?taxonomy_term_id=" + housing + mine)).isEmpty();
            assertThat(ids(list + "?taxonomy_term_id=" + UUID.randomUUID() + mine)).isEmpty();
            assertThat(ids(list + "?taxonomy_id=" + Terms.Scheme.TOPICS.id() + mine))
                    .containsExactly(offer);
            assertThat(ids(list + "?taxonomy_id=" + UUID.randomUUID() + mine)).isEmpty();
            assertThat(ids(list + "?organization_id=" + UUID.randomUUID())).isEmpty();
            Instant soon = Instant.now().plusSeconds(3600);
            assertThat(ids(list + "?modified_after=" + soon + mine)).isEmpty();
            assertThat(ids(list + "?modified_after=" + soon.minusSeconds(7200) + mine))
                    .containsExactly(offer);
        }
        assertThat(ids(PLACES + "?postcode=98765" + mine)).containsExactly(offer);
        assertThat(ids(PLACES + "?postcode=98764" + mine)).isEmpty();
        JsonNode minimal = read(SERVICES + "?minimal=true" + mine).path("contents").get(0);
        assertThat(minimal.propertyNames()).containsExactly("id", "modified_date", "last_modified");
        assertThat(read(SERVICES + "?minimal=true").path("last_page").asBoolean()).isTrue();
    }

    @Test
    void pagesAddUpAndLinesAreTheSameList() {
        JsonNode first = read(SERVICES + "?per_page=7");
        assertThat(first.propertyNames())
                .containsExactly(
                        "total_items",
                        "total_pages",
                        "page_number",
                        "size",
                        "first_page",
                        "last_page",
                        "empty",
                        "contents");
        long all = first.path("total_items").asLong();
        int pages = first.path("total_pages").asInt();
        assertThat(pages).isEqualTo((int) ((all + 6) / 7));
        List<UUID> turned = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            JsonNode one = read(SERVICES + "?per_page=7&page=" + page);
            assertThat(one.path("page_number").asInt()).isEqualTo(page);
            assertThat(one.path("size").asInt()).isEqualTo(one.path("contents").size());
            assertThat(one.path("first_page").asBoolean()).isEqualTo(page == 1);
            assertThat(one.path("last_page").asBoolean()).isEqualTo(page == pages);
            one.path("contents")
                    .forEach(it -> turned.add(UUID.fromString(it.path("id").asString())));
        }
        assertThat(turned).hasSize((int) all).doesNotHaveDuplicates().contains(offer);
        HttpResponse<String> lines = answer(SERVICES + "?format=ndjson&full=true");
        assertThat(lines.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(
                        lines.body()
                                .lines()
                                .map(
                                        it ->
                                                UUID.fromString(
                                                        Showcase.json(it).path("id").asString())))
                .containsExactlyElementsOf(turned);
        JsonNode behind = read(SERVICES + "?page=999999");
        assertThat(behind.path("empty").asBoolean()).isTrue();
        assertThat(behind.path("last_page").asBoolean()).isTrue();
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
