package tragnetz.house;

import java.util.stream.Stream;

/** Forms with many fields, as a careful person fills them in. */
final class LongBlanks {

    private LongBlanks() {}

    static Blank organisation(String path) {
        return Blank.blank(
                path,
                "name=Verein ?",
                "kind=association",
                "country=DE",
                "region=Auental",
                "languages=tr",
                "website=https://verein.example",
                "phone=0611 1234567",
                "email=?@verein.example",
                "street=Gasse 3",
                "postcode=65183",
                "town=Auental",
                "text=de",
                "about=Wir helfen",
                "version=*");
    }

    static Blank offer(String path) {
        return Blank.blank(
                path,
                Stream.of(
                                "text=de",
                                "title=Angebot",
                                "summary=Kurz",
                                "body=Lang",
                                "checked=",
                                "topics=",
                                "languages=tr",
                                "interpreter=",
                                "region=Auental",
                                "modes=",
                                "conditions=",
                                "audience=",
                                "mo=9-12",
                                "tu=",
                                "we=",
                                "th=",
                                "fr=",
                                "sa=",
                                "su=",
                                "phone=0611 1234567",
                                "email=hier@verein.example",
                                "website=https://verein.example",
                                "cost=5",
                                "currency=EUR",
                                "version=*")
                        .toArray(String[]::new));
    }
}
