package tragnetz.house;

import static tragnetz.house.Blank.blank;

import java.util.List;

/** The forms in which coordinators write their network's public pages. */
final class PageBlanks {

    static final List<Blank> ALL =
            List.of(
                    blank(
                            "/n/{network}/legal/edit",
                            "form=person",
                            "name=Bora Test",
                            "represented=",
                            "street=Gasse 3",
                            "postcode=65183",
                            "town=Auental",
                            "email=?@test.example",
                            "phone=0611 1234567",
                            "court=",
                            "number=",
                            "vat=",
                            "supervisor=",
                            "editor=Bora Test",
                            "editor-address=",
                            "version=*"),
                    blank(
                            "/n/{network}/privacy/edit",
                            "officer=",
                            "hosting=own",
                            "host=Rechenzentrum Auental",
                            "purposes=members",
                            "sensitive=no",
                            "supervision=he",
                            "supervision-other=",
                            "version=*"),
                    blank(
                            "/n/{network}/barriers/edit",
                            "body=voluntary",
                            "state=partly",
                            "tested=never",
                            "tested-on=",
                            "known=plain",
                            "email=?@test.example",
                            "phone=",
                            "arbitration=",
                            "version=*"),
                    blank("/articles/preview", "body=So **sieht** es aus").on("/my/profile").shut(),
                    blank("/n/{network}/articles", "kind=news"),
                    blank(
                            "/n/{network}/articles/{id}/edit",
                            "heading=Neues ?",
                            "body=Wir **treffen** uns",
                            "text=de",
                            "version=*"),
                    blank("/n/{network}/articles/{id}/versions", "text=de", "number="),
                    blank(
                                    "/n/{network}/articles/{id}/publication",
                                    "showing=hidden",
                                    "day=",
                                    "time=09:00")
                            .on("/n/{network}/articles/{id}/edit"),
                    blank("/n/{network}/articles/{id}/place", "way=up").on("/n/{network}/articles"),
                    blank("/n/{network}/articles/{id}/removal").on("/n/{network}/articles"),
                    blank("/n/{network}/domain", "host=?.example"),
                    blank("/n/{network}/look", "hue=120"),
                    blank("/n/{network}/look/logo", "alt=Ein Knoten", "text=de")
                            .on("/n/{network}/look")
                            .shut(),
                    blank("/n/{network}/look/logo/removal").on("/n/{network}/look"),
                    blank("/administration/domains/{id}/permission").on("/administration/domains"),
                    blank("/administration/domains/{id}/refusal").on("/administration/domains"),
                    blank("/n/{network}/publication").shut(),
                    blank("/n/{network}/publication/withdrawal").on("/n/{network}/publication"));

    private PageBlanks() {}
}
