package tragnetz.directory.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.directory.entries.Catalogue;
import tragnetz.directory.offers.Facts;
import tragnetz.directory.offers.OfferText;
import tragnetz.directory.offers.Offers;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody outside looks for a shelter by every way the finder knows a place. That the same
 * searches find a house that is no shelter shows that they would have found it.
 */
@HouseTest
class HiddenPlaceTests {

    /**
     * Words that resemble no topic: what is offered beside them would differ by the words alone.
     */
    private static final List<String> SEARCHES =
            List.of(
                    "q=Zqxwyk",
                    "q=98765",
                    "near=Zqxwyk",
                    "q=Qyxzwjk",
                    "near=Qyxzwjk",
                    "near=98765",
                    "q=Zuflucht+Kanarie&near=Qyxzwjk");

    private static final List<String> DISTANCES =
            List.of(
                    "near=Kassel&distance=50",
                    "near=34117&distance=5",
                    "near=34117&distance=5&q=Zuflucht+Kanarie",
                    "near=Flensburg",
                    "near=24937&distance=10&sort=distance",
                    "near=Kaufungen&distance=5&sort=distance",
                    "q=34117",
                    "near=Auental&distance=50&sort=distance");

    @Autowired private Visitors visitors;
    @Autowired private Rows rows;
    @Autowired private Door door;
    @Autowired private Offers offers;
    @Autowired private Catalogue catalogue;

    private final UUID house = UUID.randomUUID();

    @BeforeEach
    void moveIn() throws InterruptedException {
        rows.update(
                """
                insert into networks.organisation (id, steward_id, name, kind, country, language, region, street, postcode, town)
                values (?, ?, 'Zuflucht Kanarie', 'shelter', 'DE', 'de', '', 'Zqxwyk 7', '98765', 'Qyxzwjk')
                """,
                house,
                DemoWorld.id("auental"));
        rows.update(
                "insert into networks.membership (network_id, organisation_id, since) values (?, ?,"
                        + " current_date)",
                DemoWorld.id("auental"),
                house);
        OfferText text =
                new OfferText("de", "Zuflucht Kanarie", "Schutz", "", "source", 0, Instant.EPOCH);
        door.write(
                new Machine("test"),
                () -> {
                    offers.add(house, UUID.randomUUID(), Facts.empty("de"), true, List.of(text));
                    return null;
                });
        catalogue.settle();
    }

    @AfterEach
    void moveOut() throws InterruptedException {
        rows.update("delete from networks.organisation where id = ?", house);
        catalogue.settle();
    }

    @Test
    void shelterCannotBeLocatedThroughTheFinder() throws InterruptedException {
        assertThat(visitors.stranger().get("/de/find?q=Zuflucht+Kanarie").body())
                .contains(house.toString())
                .doesNotContain("Qyxzwjk", "Zqxwyk", "98765");
        assertThat(SEARCHES).allSatisfy(it -> assertThat(located(it)).as(it).isFalse());

        rows.update("update networks.organisation set kind = 'association' where id = ?", house);
        catalogue.settle();
        assertThat(SEARCHES).anySatisfy(it -> assertThat(located(it)).as(it).isTrue());
        assertThat(located("near=Qyxzwjk")).isTrue();
    }

    /**
     * It moves from one town to another, far away: whoever asks by distance or for the nearest sees
     * the same before and after, to the letter.
     */
    @Test
    void shelterCannotBeLocatedByDistance() throws InterruptedException {
        List<String> before = seen("Kassel", "34117", "Am Bach 1");
        assertThat(seen("Flensburg", "24937", "Am Meer 1")).isEqualTo(before);
        assertThat(before).allSatisfy(it -> assertThat(it).doesNotContain(house.toString()));

        rows.update("update networks.organisation set kind = 'association' where id = ?", house);
        List<String> found = seen("Kassel", "34117", "Am Bach 1");
        assertThat(found).anySatisfy(it -> assertThat(it).contains(house.toString()));
        assertThat(seen("Flensburg", "24937", "Am Meer 1")).isNotEqualTo(found);
    }

    /** Whoever says only the town is at its middle, whatever postal code the record keeps. */
    @Test
    void districtIsAllThatIsKnownOfWhoeverSaysNoStreet() throws InterruptedException {
        rows.update("update networks.organisation set kind = 'association' where id = ?", house);
        assertThat(seen("Kassel", "34117", null)).isEqualTo(seen("Kassel", "34260", null));
        assertThat(seen("Kassel", "34117", "Am Bach 1"))
                .isNotEqualTo(seen("Kassel", "34260", "Am Bach 1"));
    }

    private List<String> seen(String town, String postcode, @Nullable String street)
            throws InterruptedException {
        rows.update(
                "update networks.organisation set town = ?, postcode = ?, street = ?, region ="
                        + " 'Auental' where id = ?",
                town,
                postcode,
                street,
                house);
        catalogue.settle();
        return DISTANCES.stream()
                .map(it -> visitors.stranger().get("/de/find?" + it).body())
                .toList();
    }

    /** Whether the finder answers otherwise than for words and places that are nowhere. */
    private boolean located(String search) {
        String nowhere =
                search.replace("Zqxwyk", "Wykqxz")
                        .replace("98765", "98764")
                        .replace("Qyxzwjk", "Jkwzxyq");
        String there = visitors.stranger().get("/de/find?" + search).body();
        return !there.replace("Zqxwyk", "Wykqxz")
                .replace("98765", "98764")
                .replace("Qyxzwjk", "Jkwzxyq")
                .equals(visitors.stranger().get("/de/find?" + nowhere).body());
    }
}
