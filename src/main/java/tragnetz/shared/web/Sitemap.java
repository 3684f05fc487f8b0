package tragnetz.shared.web;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Waymarks.Waymark;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes pages as search engines read them, each with its other languages. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String LINKS = "http://www.w3.org/1999/xhtml";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final URI base;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /**
     * @param base our own address
     */
    Sitemap(URI base) {
        this.base = base;
        try {
            xml = WRITERS.createXMLStreamWriter(bytes, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] write(List<Waymark> marks) {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xhtml", LINKS);
            for (Waymark mark : marks) {
                page(mark);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void page(Waymark mark) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address(mark, Language.DE));
        xml.writeEndElement();
        for (Language language : Language.spoken()) {
            xml.writeEmptyElement("xhtml", "link", LINKS);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", language.code());
            xml.writeAttribute("href", address(mark, language));
        }
        xml.writeEndElement();
    }

    private String address(Waymark mark, Language language) {
        String house =
                mark.host() == null ? base.toString() : base.getScheme() + "://" + mark.host();
        return house + "/" + language.code() + mark.path();
    }
}
