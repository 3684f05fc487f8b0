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
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What search engines read on the pages of offers and organisations. */
@HouseTest
class LinkedDataTests {

    private static final Pattern BLOCK =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    @Autowired private Visitors visitors;
    @Autowired private Rows rows;
    @Autowired private Door door;
    @Autowired private Offers offers;
    private Showcase house;

    @BeforeEach
    void moveIn() {
        house = new Showcase(rows, door, offers).of("association", "Haus </script> Kanarie");
    }

    @AfterEach
    void moveOut() {
        house.moveOut();
    }

    @Test
    void offersAndOrganisationsSayWhatTheyAre() {
        UUID offer = house.offer("Offenes </script><b>Haus", true);
        JsonNode service = block(visitors.stranger(), "/tr/offers/" + offer);
        assertThat(service.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(service.path("@type").asString()).isEqualTo("Service");
        assertThat(service.path("name").asString()).isEqualTo("Offenes </script><b>Haus tr");
        assertThat(service.path("inLanguage").asString()).isEqualTo("tr");
        assertThat(service.path("areaServed").asString()).isEqualTo("Bezirk Nord");
        assertThat(service.path("provider").path("name").asString())
                .isEqualTo("Haus </script> Kanarie");
        assertThat(service.path("hoursAvailable")).hasSize(3);
        assertThat(service.path("offers").path("price").asString()).isEqualTo("4.50");

        JsonNode organisation = block(visitors.stranger(), "/de/organisations/" + house.house);
        assertThat(organisation.path("@type").asString()).isEqualTo("Organization");
        assertThat(organisation.path("address").path("addressLocality").asString())
                .isEqualTo(Showcase.TOWN);
        assertThat(organisation.path("url").asString()).endsWith("/organisations/" + house.house);
    }

    @Test
    void shelterIsNowhereHereEither() {
        UUID offer = house.offer("Offenes Haus", true);
        rows.update("update networks.organisation set kind = 'shelter' where id = ?", house.house);
        JsonNode organisation = block(visitors.stranger(), "/de/organisations/" + house.house);
        assertThat(organisation.has("address")).isFalse();
        assertThat(organisation.toString()).doesNotContain(Showcase.TOWN, "Geheimweg", "98765");
        JsonNode service = block(visitors.stranger(), "/de/offers/" + offer);
        assertThat(service.has("areaServed")).isFalse();
        assertThat(service.toString()).doesNotContain(Showcase.TOWN, "Bezirk Nord");
    }

    @Test
    void draftsSayNothing() {
        UUID draft = house.offer("Entwurf Kanarie", false);
        String page =
                visitors.signedIn(DemoWorld.id("auental", "person", "jutta-reinhold"))
                        .get("/de/offers/" + draft)
                        .body();
        assertThat(BLOCK.matcher(page).find()).isFalse();
    }

    private static JsonNode block(Visitor visitor, String path) {
        Matcher block = BLOCK.matcher(visitor.get(path).body());
        assertThat(block.find()).as(path).isTrue();
        JsonNode data = Showcase.json(block.group(1));
        assertThat(block.find()).as("one block").isFalse();
        return data;
    }
}
