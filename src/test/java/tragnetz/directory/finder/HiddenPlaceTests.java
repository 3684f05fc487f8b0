package tragnetz.directory.finder;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final List<String> SEARCHES =
            List.of(
                    "q=Geheimweg",
                    "q=98765",
                    "near=Geheimweg",
                    "q=Verborgenstadt",
                    "near=Verborgenstadt",
                    "near=98765",
                    "q=Zuflucht+Kanarie&near=Verborgenstadt");

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
                values (?, ?, 'Zuflucht Kanarie', 'shelter', 'DE', 'de', '', 'Geheimweg 7', '98765', 'Verborgenstadt')
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
                .doesNotContain("Verborgenstadt", "Geheimweg", "98765");
        assertThat(SEARCHES).allSatisfy(it -> assertThat(located(it)).as(it).isFalse());

        rows.update("update networks.organisation set kind = 'association' where id = ?", house);
        catalogue.settle();
        assertThat(SEARCHES).anySatisfy(it -> assertThat(located(it)).as(it).isTrue());
        assertThat(located("near=Verborgenstadt")).isTrue();
    }

    /** Whether the finder answers otherwise than for words and places that are nowhere. */
    private boolean located(String search) {
        String nowhere =
                search.replace("Geheimweg", "Nirgendwo")
                        .replace("98765", "98764")
                        .replace("Verborgenstadt", "Nirgendwostadt");
        String there = visitors.stranger().get("/de/find?" + search).body();
        return !there.replace("Geheimweg", "Nirgendwo")
                .replace("98765", "98764")
                .replace("Verborgenstadt", "Nirgendwostadt")
                .equals(visitors.stranger().get("/de/find?" + nowhere).body());
    }
}
