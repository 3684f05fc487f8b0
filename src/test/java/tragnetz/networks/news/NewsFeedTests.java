package tragnetz.networks.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import tragnetz.shared.Settings;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

/** What RFC 4287 asks of a feed. */
@HouseTest
class NewsFeedTests {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired Visitors visitors;
    @Autowired Settings settings;

    @Test
    void aReaderOfFeedsUnderstandsEveryLanguage() throws Exception {
        for (String language : new String[] {"de", "en", "ar", "bs"}) {
            var answer = visitors.stranger().get("/feeds/" + language + "/n/auental/news");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("application/atom+xml;charset=UTF-8");
            Element feed = parse(answer.body()).getDocumentElement();

            assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
            assertThat(feed.getAttribute("xml:lang")).isEqualTo(language);
            once(feed, "id", "title", "updated", "author");
            Instant.parse(text(feed, "updated"));
            assertThat(links(feed, "self"))
                    .isEqualTo(settings.baseUrl() + "/feeds/" + language + "/n/auental/news");
            NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
            assertThat(entries.getLength()).isEqualTo(4);
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                once(entry, "id", "title", "updated", "published", "content");
                assertThat(Instant.parse(text(entry, "updated")))
                        .isAfterOrEqualTo(Instant.parse(text(entry, "published")));
                assertThat(text(entry, "id")).startsWith("urn:uuid:");
                assertThat(ids.add(text(entry, "id"))).isTrue();
                assertThat(
                                visitors.stranger()
                                        .get(
                                                links(entry, "alternate")
                                                        .substring(
                                                                settings.baseUrl()
                                                                        .toString()
                                                                        .length()))
                                        .statusCode())
                        .isEqualTo(200);
            }
            assertThat(answer.body()).doesNotContain("Umfrage zu Wartezeiten");
        }
    }

    @Test
    void onlyLanguagesWeSpeakAndNetworksThereAre() {
        assertThat(visitors.stranger().get("/feeds/zz/n/auental/news").statusCode()).isEqualTo(404);
        assertThat(visitors.stranger().get("/feeds/xa/n/auental/news").statusCode()).isEqualTo(404);
        assertThat(visitors.stranger().get("/feeds/de/n/nowhere/news").statusCode()).isEqualTo(404);
    }

    private static Document parse(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static void once(Element parent, String... names) {
        for (String name : names) {
            assertThat(children(parent, name)).as(name).isEqualTo(1);
        }
    }

    private static int children(Element parent, String name) {
        int found = 0;
        for (var it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
            found += name.equals(it.getLocalName()) ? 1 : 0;
        }
        return found;
    }

    private static String text(Element parent, String name) {
        for (var it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
            if (name.equals(it.getLocalName())) {
                return it.getTextContent();
            }
        }
        throw new AssertionError("no " + name);
    }

    private static String links(Element parent, String relation) {
        for (var it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
            if (it instanceof Element link
                    && link.getLocalName().equals("link")
                    && link.getAttribute("rel").equals(relation)) {
                return link.getAttribute("href");
            }
        }
        throw new AssertionError("no link " + relation);
    }
}
