package tragnetz.directory.api;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes changed offers as a feed, RFC 4287. */
final class OffersFeed {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final String base;
    private final House house;
    private final Language reader;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /**
     * @param base what stands before every path
     */
    OffersFeed(String base, House house, Language reader) {
        this.base = base;
        this.house = house;
        this.reader = reader;
        try {
            xml = WRITERS.createXMLStreamWriter(bytes, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] write(String title, List<Published> offers) {
        try {
            feed(title, offers);
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void feed(String title, List<Published> offers) throws XMLStreamException {
        Instant updated =
                offers.stream()
                        .map(Published::modified)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", reader.code());
        element("id", "urn:uuid:" + Terms.named("offers|" + house.id()));
        element("title", house.name() + ": " + title);
        element("updated", updated.toString());
        link("self", "/feeds/" + reader.code() + house.path() + "/offers", "application/atom+xml");
        link("alternate", "/" + reader.code() + house.path(), "text/html");
        xml.writeStartElement("author");
        element("name", house.name());
        xml.writeEndElement();
        for (Published offer : offers) {
            entry(offer);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(Published offer) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", offer.textLanguage());
        element("id", "urn:uuid:" + offer.id());
        element("title", offer.title());
        element("updated", offer.modified().toString());
        link("alternate", "/" + reader.code() + "/offers/" + offer.id(), "text/html");
        element("summary", offer.summary());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(String relation, String path, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", base + path);
    }
}
