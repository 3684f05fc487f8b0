package tragnetz.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.directory.entries.Catalogue;
import tragnetz.directory.offers.Offers;
import tragnetz.shared.access.Door;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

/** What is near a postal code, as far as everybody may know. */
@HouseTest
class EnvironsTests {

    private static final String PLACES = "/api/hsds/service_at_locations?";

    @Autowired private Visitors visitors;
    @Autowired private Rows rows;
    @Autowired private Door door;
    @Autowired private Offers offers;
    @Autowired private Catalogue catalogue;
    private Showcase house;
    private UUID offer;

    @BeforeEach
    void moveIn() throws InterruptedException {
        house = new Showcase(rows, door, offers).of("association", "Haus Kanarie");
        offer = house.offer("Offenes Kanarienhaus", true);
        in("Kaufungen", "34260", "Am Bach 1");
    }

    @AfterEach
    void moveOut() throws InterruptedException {
        house.moveOut();
        catalogue.settle();
    }

    @Test
    void metresRoundThePostalCodeAreObeyed() {
        assertThat(found("postcode=34117&proximity=20000")).isTrue();
        assertThat(found("postcode=34117&proximity=20000&full=true")).isTrue();
        assertThat(found("postcode=34117&proximity=20000&format=ndjson")).isTrue();
        assertThat(found("postcode=34117&proximity=2000")).isFalse();
        assertThat(found("postcode=34260&proximity=1")).isTrue();
        assertThat(found("postcode=24937&proximity=20000")).isFalse();
        assertThat(found("postcode=34117")).isFalse();
        assertThat(found("postcode=34260")).isTrue();
    }

    @Test
    void shelterIsNearNothing() throws InterruptedException {
        rows.update("update networks.organisation set kind = 'shelter' where id = ?", house.house);
        catalogue.settle();
        for (String code : new String[] {"34260", "34117", "24937"}) {
            assertThat(found("postcode=" + code + "&proximity=500000")).as(code).isFalse();
        }
    }

    @Test
    void whoSaysNoStreetIsInTheMiddleOfTheTown() throws InterruptedException {
        in("Kassel", "34260", null);
        assertThat(found("postcode=34117&proximity=1")).isTrue();
        assertThat(found("postcode=34260&proximity=2000")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proximity=500",
                "postcode=34117&proximity=0",
                "postcode=34117&proximity=-5",
                "postcode=34117&proximity=near",
                "postcode=34117&proximity=9999999999",
                "postcode=99999&proximity=500",
                "postcode=Kassel&proximity=500",
            })
    void whatNobodyCanMeasureIsRefused(String query) {
        assertThat(visitors.stranger().get(PLACES + query).statusCode()).isEqualTo(400);
    }

    private void in(String town, String postcode, @Nullable String street)
            throws InterruptedException {
        rows.update(
                "update networks.organisation set region = '', town = ?, postcode = ?, street = ?"
                        + " where id = ?",
                town,
                postcode,
                street,
                house.house);
        catalogue.settle();
    }

    private boolean found(String query) {
        var answer = visitors.stranger().get(PLACES + query);
        assertThat(answer.statusCode()).as(query + answer.body()).isEqualTo(200);
        return answer.body().contains(offer.toString());
    }
}
