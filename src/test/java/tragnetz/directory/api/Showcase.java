package tragnetz.directory.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import tragnetz.directory.facts.Hours;
import tragnetz.directory.offers.Facts;
import tragnetz.directory.offers.OfferText;
import tragnetz.directory.offers.Offers;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.Rows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An organisation with one offer of which everything is known, or nothing. */
final class Showcase {

    static final String TOWN = "Verborgenstadt";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Rows rows;
    private final Door door;
    private final Offers offers;
    final UUID house = UUID.randomUUID();

    Showcase(Rows rows, Door door, Offers offers) {
        this.rows = rows;
        this.door = door;
        this.offers = offers;
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** Moves in, a member of a public network. */
    Showcase of(String kind, String name) {
        rows.update(
                """
                insert into networks.organisation (id, steward_id, name, kind, country, language, region, street, postcode, town, phone, email, website)
                values (?, ?, ?, ?, 'DE', 'de', 'Hessen', 'Geheimweg 7', '98765', ?, '0611 31-2345', 'haus@kanarie.example', 'https://kanarie.example/über uns')
                """,
                house,
                DemoWorld.id("auental"),
                name,
                kind,
                TOWN);
        rows.update(
                "insert into networks.organisation_text (organisation_id, language, about, state)"
                        + " values (?, 'de', 'Ein Haus für alle.', 'source'), (?, 'tr', 'Herkese"
                        + " açık bir ev.', 'translated')",
                house,
                house);
        join(DemoWorld.id("auental"));
        return this;
    }

    void join(UUID network) {
        rows.update(
                "insert into networks.membership (network_id, organisation_id, since) values (?, ?,"
                        + " current_date)",
                network,
                house);
    }

    UUID offer(String title, boolean published) {
        Facts facts =
                new Facts(
                        "de",
                        List.of("sleep", "addiction"),
                        List.of("de", "prs", "tr"),
                        true,
                        "Bezirk Nord",
                        List.of("onsite", "phone"),
                        List.of("free-of-charge", "wheelchair"),
                        List.of("women"),
                        Hours.of(List.of("mo 10:00-16:00", "tu 10:00-16:00", "fr 20:00-02:00")),
                        "0611 31-23456",
                        "offen@kanarie.example",
                        "https://kanarie.example/offen",
                        new BigDecimal("4.50"),
                        "EUR");
        return add(
                facts,
                published,
                new OfferText(
                        "de", title, "Kurz gesagt", "Lang *gesagt*", "source", 0, Instant.EPOCH),
                new OfferText("tr", title + " tr", "Kısaca", "", "translated", 0, Instant.EPOCH));
    }

    UUID bare(String title) {
        return add(
                Facts.empty("de"),
                true,
                new OfferText("de", title, "", "", "source", 0, Instant.EPOCH));
    }

    private UUID add(Facts facts, boolean published, OfferText... texts) {
        UUID id = UUID.randomUUID();
        door.write(
                new Machine("test"),
                () -> {
                    offers.add(house, id, facts, published, List.of(texts));
                    return null;
                });
        return id;
    }

    void moveOut() {
        rows.update("delete from networks.organisation where id = ?", house);
    }
}
