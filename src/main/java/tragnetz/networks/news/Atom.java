package tragnetz.networks.news;

import tragnetz.networks.articles.ArticleTold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Told;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Markdown;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes news as a feed, RFC 4287. */
final class Atom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final String base;
    private final House house;
    private final Language reader;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /**
     * @param base what stands before every path
     */
    Atom(String base, House house, Language reader) {
        this.base = base;
        this.house = house;
        this.reader = reader;
        try {
            xml = WRITERS.createXMLStreamWriter(bytes, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] write(String title, List<ArticleTold> news) {
        try {
            feed(title, news);
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void feed(String title, List<ArticleTold> news) throws XMLStreamException {
        String pages = base + "/" + reader.code() + house.path() + "/news";
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", reader.code());
        element("id", "urn:uuid:" + house.id());
        element("title", house.name() + " – " + title);
        element("updated", updated(news).toString());
        link(
                "self",
                base + "/feeds/" + reader.code() + house.path() + "/news",
                "application/atom+xml");
        link("alternate", pages, "text/html");
        if (house.logo() != null) {
            element("logo", base + house.logo().path());
        }
        xml.writeStartElement("author");
        element("name", house.name());
        xml.writeEndElement();
        for (ArticleTold it : news) {
            entry(it, pages);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(ArticleTold news, String pages) throws XMLStreamException {
        Told.Text text = news.body().shown();
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", text.language());
        element("id", "urn:uuid:" + news.id());
        element("title", news.heading().text());
        if (news.published() != null) {
            element("published", news.published().toString());
        }
        element("updated", touched(news).toString());
        link("alternate", pages + "/" + news.id(), "text/html");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(Markdown.html(text.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Never before the news appeared: a planned one was written earlier. */
    private static Instant touched(ArticleTold news) {
        Instant written = news.changed().atStartOfDay(ZoneOffset.UTC).toInstant();
        return news.published() == null || written.isAfter(news.published())
                ? written
                : news.published();
    }

    private static Instant updated(List<ArticleTold> news) {
        return news.stream().map(Atom::touched).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
