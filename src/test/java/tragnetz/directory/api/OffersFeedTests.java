package tragnetz.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import tragnetz.directory.offers.Offers;
import tragnetz.shared.access.Door;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

@HouseTest
class OffersFeedTests {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired private Visitors visitors;
    @Autowired private Rows rows;
    @Autowired private Door door;
    @Autowired private Offers offers;
    private Showcase house;

    @BeforeEach
    void moveIn() {
        house = new Showcase(rows, door, offers).of("shelter", "Haus Kanarie");
    }

    @AfterEach
    void moveOut() {
        house.moveOut();
    }

    @Test
    void pagesWithANetworksOffersNameItsFeed() {
        String link = "<link rel=\"alternate\" type=\"application/atom+xml\"";
        String feed = "href=\"/feeds/de/n/auental/offers\"";
        assertThat(visitors.stranger().get("/de/find?network=auental").body()).contains(link, feed);
        assertThat(visitors.stranger().get("/de/find").body()).doesNotContain(feed);
    }

    @Test
    void whatChangedLastComesFirst() throws Exception {
        UUID offer = house.offer("Offenes <Kanarienhaus> & mehr", true);
        house.offer("Entwurf Kanarie", false);
        for (String language : new String[] {"de", "tr", "ar"}) {
            var answer =
                    visitors.signedIn(DemoWorld.id("administrator"))
                            .get("/feeds/" + language + "/n/auental/offers");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("application/atom+xml;charset=UTF-8");
            Element feed = parse(answer.body());
            assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
            NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
            assertThat(entries.getLength()).isBetween(2, 50);
            Element first = (Element) entries.item(0);
            assertThat(text(first, "id")).isEqualTo("urn:uuid:" + offer);
            assertThat(text(first, "title")).startsWith("Offenes <Kanarienhaus> & mehr");
            assertThat(first.getAttribute("xml:lang"))
                    .isEqualTo(language.equals("tr") ? "tr" : "de");
            Instant before = Instant.now();
            for (int i = 0; i < entries.getLength(); i++) {
                Instant updated = Instant.parse(text((Element) entries.item(i), "updated"));
                assertThat(updated).isBeforeOrEqualTo(before);
                before = updated;
            }
            assertThat(answer.body())
                    .doesNotContain("Entwurf Kanarie", Showcase.TOWN, "Geheimweg", "Bezirk Nord");
        }
    }

    @Test
    void closedAndUnknownAreMissing() {
        for (String path :
                new String[] {
                    "/feeds/xx/n/auental/offers",
                    "/feeds/xa/n/auental/offers",
                    "/feeds/de/n/nowhere/offers"
                }) {
            assertThat(visitors.stranger().get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void networkThatPutItsOffersAwayHasNoFeed() {
        UUID network = DemoWorld.id("ankommen-oberelbe");
        String path = "/feeds/de/n/ankommen-oberelbe/offers";
        assertThat(visitors.stranger().get(path).statusCode()).isEqualTo(200);
        rows.update(
                "insert into networks.module (network_id, name, open) values (?, 'offers', false)"
                        + " on conflict (network_id, name) do update set open = false",
                network);
        assertThat(visitors.stranger().get(path).statusCode()).isEqualTo(404);
        rows.update(
                "update networks.module set open = true where network_id = ? and name = 'offers'",
                network);
    }

    private static Element parse(String xml) throws Exception {
        var builders = DocumentBuilderFactory.newDefaultNSInstance();
        return builders.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
