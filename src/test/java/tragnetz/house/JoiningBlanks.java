package tragnetz.house;

import static tragnetz.house.Blank.blank;

import java.util.List;

/** Forms of people and organisations that join a network, and of what they say there. */
final class JoiningBlanks {

    static final List<Blank> ALL =
            List.of(
                    blank("/n/{network}/move", "word=mimo").shut(),
                    blank("/n/{network}/move/forwarding", "address=").on("/n/{network}/move"),
                    blank("/n/{network}/site"),
                    blank("/n/{network}/move/removal", "confirm=nein")
                            .on("/n/{network}/move")
                            .shut(),
                    blank("/n/{network}/move/announcement").on("/n/{network}/move"),
                    blank("/n/{network}/application", "step=kind", "kind=person"),
                    blank("/n/{network}/application/submission").on("/n/{network}/application"),
                    blank("/n/{network}/application/inquiry", "number=1234567890123452").shut(),
                    blank("/n/{network}/application/withdrawal", "number=1234567890123452")
                            .on("/n/{network}/application/inquiry")
                            .shut(),
                    blank("/n/{network}/applications/{id}/acceptance", "note=Gern")
                            .on("/n/{network}/applications/{id}"),
                    blank("/n/{network}/applications/{id}/refusal", "note=Leider")
                            .on("/n/{network}/applications/{id}"),
                    blank("/n/{network}/seats/{id}/function", "function=Aufenthalt", "days=2"),
                    ambassador("/n/{network}/ambassadors/new"),
                    ambassador("/n/{network}/ambassadors/{id}/edit"),
                    blank(
                            "/n/{network}/ambassadors/{id}/message",
                            "message=Guten Tag",
                            "email=?@test.example"),
                    blank("/n/{network}/relays/{id}/closure").on("/n/{network}/relays"),
                    blank("/n/{network}/relays/{id}/resumption").on("/n/{network}/relays"),
                    blank(
                                    "/sign-in/card",
                                    "digits=1234567890123452",
                                    "pin=284715",
                                    "shared=yes",
                                    "to=/my")
                            .shut(),
                    blank("/relays", "number=1234567890123452").shut(),
                    blank("/relays/lines", "number=1234567890123452", "message=Noch etwas")
                            .on("/relays")
                            .shut(),
                    blank("/relays/report", "number=1234567890123452").on("/relays").shut(),
                    blank("/my/relays/{id}/answer", "message=Gern").on("/my/relays/{id}"),
                    blank("/my/relays/{id}/report").on("/my/relays/{id}"),
                    blank("/my/relays/pause").on("/my/relays").shut(),
                    update("/n/{network}/updates/new"),
                    update("/n/{network}/updates/new/draft").on("/n/{network}/updates/new"),
                    blank("/n/{network}/updates/{id}/request").on("/n/{network}/updates"),
                    blank("/n/{network}/memberships/{id}/merger", "into=").shut(),
                    blank("/n/{network}/memberships/{id}/pause", "reason=Ferien")
                            .on("/n/{network}/memberships/{id}"),
                    blank("/n/{network}/memberships/{id}/resumption", "reason=Zurück")
                            .on("/n/{network}/memberships/{id}")
                            .shut(),
                    blank("/n/{network}/memberships/{id}/departure", "reason=Ende")
                            .on("/n/{network}/memberships/{id}"),
                    blank("/n/{network}/memberships/{id}/return", "reason=Zurück")
                            .on("/n/{network}/memberships/{id}")
                            .shut());

    private JoiningBlanks() {}

    private static Blank ambassador(String path) {
        return blank(
                        path,
                        "account=x",
                        "shown=Frau Ay",
                        "languages=tr",
                        "region=Nordend",
                        "by=Kontaktstelle",
                        "on=2026-03-24",
                        "training=Grundkurs",
                        "trained=2026-02-01",
                        "successor=",
                        "ends=")
                .shut();
    }

    private static Blank update(String path) {
        return blank(
                path,
                "organisation=*",
                "people=Zwei neue",
                "offers=Ein Café",
                "capacity=3 Plätze",
                "successes=Fest",
                "challenges=Miete",
                "wishes=Räume");
    }
}
