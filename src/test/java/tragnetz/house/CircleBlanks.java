package tragnetz.house;

import static tragnetz.house.Blank.blank;

import java.util.List;

/** The forms of circles, filled in with care. */
final class CircleBlanks {

    static final List<Blank> ALL =
            List.of(
                    blank(
                            "/n/{network}/circles/new",
                            "name=Kreis",
                            "purpose=Reden",
                            "languages=de",
                            "days=90",
                            "authorities=",
                            "alias=Eule"),
                    blank(
                            "/n/{network}/circles/{id}/edit",
                            "name=Kreis",
                            "purpose=Reden",
                            "languages=de",
                            "days=90",
                            "text=de",
                            "version=*"),
                    blank("/n/{network}/circles/{id}/move", "comes=no"),
                    blank("/n/{network}/circles/{id}/members", "alias=Eule"),
                    blank("/n/{network}/circles/{circle}/members/{id}/removal"),
                    blank("/n/{network}/circles/{circle}/members/{id}/host")
                            .on("/n/{network}/circles/{circle}/members"),
                    blank("/n/{network}/circles/{id}/invitations", "person=nobody").shut(),
                    blank("/n/{network}/circles/{circle}/invitations/{id}/withdrawal")
                            .on("/n/{network}/circles/{circle}/invitations"),
                    blank("/n/{network}/circles/{id}/invitation", "alias=Eule"),
                    blank("/n/{network}/circles/{id}/invitation/refusal")
                            .on("/n/{network}/circles/{id}/invitation"),
                    blank(
                            "/n/{network}/circles/{id}/threads/new",
                            "subject=Gruß",
                            "body=Guten Abend",
                            "tongue=de"),
                    blank(
                            "/n/{network}/circles/{circle}/threads/{id}",
                            "body=Guten Abend",
                            "tongue=de"),
                    blank("/n/{network}/circles/{circle}/threads/{id}/reading")
                            .on("/n/{network}/circles/{circle}/threads/{id}"),
                    blank(
                            "/n/{network}/circles/{circle}/messages/{id}/edit",
                            "body=Guten Abend",
                            "tongue=de"),
                    blank("/n/{network}/circles/{circle}/messages/{id}/removal"),
                    blank(
                            "/n/{network}/circles/{circle}/messages/{id}/report",
                            "kind=other",
                            "note=Bitte",
                            "beyond=yes"),
                    blank("/n/{network}/circles/{circle}/reports/{id}/dismissal")
                            .on("/n/{network}/circles/{circle}/reports"),
                    blank("/n/{network}/circles/{circle}/calls/{id}/withdrawal")
                            .on("/n/{network}/circles/{circle}/calls"),
                    blank("/n/{network}/circles/{circle}/calls/{id}/resumption")
                            .on("/n/{network}/circles/{circle}/calls"),
                    blank("/n/{network}/calls/{id}/closure").on("/n/{network}/calls"),
                    blank("/n/{network}/calls/{id}/resumption").on("/n/{network}/calls"),
                    blank(
                            "/n/{network}/circles/{id}/checkins",
                            "mood=good",
                            "sentence=Es geht",
                            "tongue=de"),
                    blank("/n/{network}/circles/{circle}/checkins/{id}/removal")
                            .on("/n/{network}/circles/{circle}/checkins"),
                    blank("/n/{network}/circles/{id}/files", "audience=circle").shut(),
                    blank("/n/{network}/circles/{circle}/files/{id}").shut(),
                    blank("/n/{network}/circles/{circle}/files/{id}/removal")
                            .on("/n/{network}/circles/{circle}/files/{id}"));

    private CircleBlanks() {}
}
