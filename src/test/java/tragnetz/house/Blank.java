package tragnetz.house;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A form of the house, and what a careful person writes into it. A new form comes here, or {@link
 * BadInputTests} fails.
 *
 * @param route as in the access matrix
 * @param page where the form stands
 * @param good field by field; {@code *} is what the page holds, {@code ?} something unique
 * @param taken whether the careful person gets through; without a card, a mail or a device nobody
 *     does
 */
record Blank(String route, String page, Map<String, String> good, boolean taken) {

    private static final Set<String> BUTTONS = Set.of("go", "open");

    private static final List<Blank> ALL =
            with(
                    Stream.concat(PageBlanks.ALL.stream(), CircleBlanks.ALL.stream()).toList(),
                    // Coming in
                    blank("/sign-in", "address=?@test.example", "to=/my", "shared="),
                    blank("/sign-in/code", "code=123456").shut(),
                    blank("/sign-in/link", "token=abc").shut(),
                    blank("/sign-in/passkey", "credential={}", "to=/my").shut(),
                    blank("/sign-in/passkey/options").on("/sign-in/passkey"),
                    blank(
                                    "/passes/enrolment",
                                    "digits=1234567890123452",
                                    "pin=284715",
                                    "again=284715",
                                    "shared=yes")
                            .shut(),
                    blank("/set-up").shut(),
                    blank("/sign-out").on("/my"),
                    blank("/exit"),
                    // My own
                    blank(
                            "/my/profile",
                            "name=Bora Test",
                            "language=de",
                            "languages=tr",
                            "from=22:00",
                            "until=7:00",
                            "shared=yes",
                            "version=*"),
                    blank("/my/step-up", "code=123456", "to=/my").shut(),
                    blank("/my/passkeys", "label=Telefon", "credential={}").shut(),
                    blank("/my/passkeys/options").on("/my/passkeys"),
                    blank("/my/passkeys/{id}/removal").on("/my/passkeys"),
                    blank("/my/authenticator", "code=123456").shut(),
                    blank("/my/authenticator/seed").on("/my/authenticator"),
                    blank("/my/authenticator/recovery-codes").on("/my/authenticator"),
                    blank("/my/authenticator/removal").on("/my/authenticator"),
                    blank("/my/invitations/{id}/acceptance").on("/my/invitations"),
                    blank("/my/invitations/{id}/refusal").on("/my/invitations"),
                    blank("/my/notices/reading").on("/my/notices"),
                    blank("/my/notices/{id}/reading").on("/my/notices"),
                    blank(
                            "/my/notices/settings",
                            "daily=yes",
                            "hour=8",
                            "zone=Europe/Berlin",
                            "mail=invitation",
                            "push=invitation",
                            "mailings=?",
                            "shown=?"),
                    blank("/my/notices/settings/resumption").on("/my/notices/settings"),
                    blank("/my/notices/devices", "endpoint=https://fcm.googleapis.com/fcm/send/?"),
                    blank("/my/notices/devices/{id}/removal").on("/my/notices/devices"),
                    blank("/my/shared-phone"),
                    blank("/my/sessions/ending").on("/my/sessions"),
                    blank("/my/sessions/{id}/ending").on("/my/sessions"),
                    blank("/my/data/export").on("/my/data"),
                    blank("/my/erasure", "word=nein").shut(),
                    // Networks
                    blank("/administration/backups"),
                    blank("/administration/backups/mails", "fate=release")
                            .on("/administration/backups"),
                    blank(
                            "/administration/key-sheet",
                            "first=Verein ?",
                            "second=Amt ?",
                            "third=Kirche ?"),
                    blank("/administration/key-sheet/confirmation", "number=1", "word=basi-lomu")
                            .on("/administration/key-sheet")
                            .shut(),
                    blank("/administration/arrivals", "slug=").shut(),
                    blank("/n/{network}/handover/farewell").on("/n/{network}/handover"),
                    blank(
                            "/administration/networks/new",
                            "network=Netz ?",
                            "slug=netz-?",
                            "language=de",
                            "country=DE",
                            "region=Auental",
                            "claim=Es trägt",
                            "name=Bora Test",
                            "address=?@test.example",
                            "hue=30",
                            "step=6",
                            "go=found"),
                    blank(
                            "/n/{network}/edit",
                            "name=Netz",
                            "claim=Es trägt",
                            "about=Wir",
                            "joining=Kommen Sie",
                            "text=de",
                            "version=*"),
                    blank(
                            "/n/{network}/seats/new",
                            "name=Bora Test",
                            "email=?@test.example",
                            "role=coordinator",
                            "organisation=",
                            "language=de"),
                    blank("/n/{network}/sheets/new", "kind=member", "text=Name\nVerein ?").shut(),
                    blank("/n/{network}/sheets/{id}/columns", "column=name")
                            .on("/n/{network}/sheets/{id}"),
                    blank("/n/{network}/sheets/{id}/choices", "line=2", "choice=new").on("/my"),
                    blank("/n/{network}/sheets/{id}/execution").on("/n/{network}/sheets/{id}"),
                    blank("/n/{network}/sheets/{id}/reversal").on("/n/{network}/sheets/{id}"),
                    blank("/n/{network}/sheets/{id}/removal").on("/n/{network}/sheets/{id}"),
                    blank("/n/{network}/contacts/waves", "person=", "size=20", "start=now")
                            .on("/n/{network}/contacts"),
                    blank("/n/{network}/contacts/reminders").on("/n/{network}/contacts"),
                    blank("/n/{network}/contacts/{id}/removal").on("/n/{network}/contacts"),
                    blank("/n/{network}/modules", "module=passes", "open=yes"),
                    blank("/n/{network}/seats/{id}/removal"),
                    blank("/n/{network}/invitations/{id}/withdrawal").on("/n/{network}/seats"),
                    blank("/n/{network}/passes/new", "name=Bora Test", "language=de"),
                    blank("/n/{network}/passes/{id}/reissue").on("/n/{network}/passes"),
                    blank("/n/{network}/passes/{id}/block").on("/n/{network}/passes"),
                    blank("/n/{network}/imports/new", "text={\"organizations\":[]}"),
                    // Circulars
                    blank(
                            "/n/{network}/circulars/new",
                            "text=de",
                            "subject=Treffen",
                            "body=Wer kommt?",
                            "version=*"),
                    blank(
                            "/n/{network}/circulars/{id}/edit",
                            "text=de",
                            "subject=Treffen",
                            "body=Wer kommt?",
                            "version=*"),
                    blank("/n/{network}/circulars/{id}/trial", "text=de")
                            .on("/n/{network}/circulars/{id}"),
                    blank("/n/{network}/circulars/{id}/removal").on("/n/{network}/circulars/{id}"),
                    blank(
                                    "/n/{network}/circulars/{id}/dispatch",
                                    "groups=seats:all",
                                    "when=later",
                                    "day=24.12.2026",
                                    "hour=9:30",
                                    "news=")
                            .on("/n/{network}/circulars/{id}/dispatch?groups=seats:all&count=1"),
                    blank("/n/{network}/circulars/{id}/dispatch/withdrawal")
                            .on("/n/{network}/circulars/{id}"),
                    blank("/n/{network}/circulars/{id}/replies", "text=Ich komme", "to=")
                            .on("/n/{network}/circulars/{id}"),
                    blank("/n/{network}/circulars/replies/{id}/release").on("/my"),
                    blank("/n/{network}/circulars/replies/{id}/removal").on("/my"),
                    blank("/unsubscriptions/{id}"),
                    // Organisations and their offers
                    LongBlanks.organisation("/n/{network}/organisations/new"),
                    LongBlanks.organisation("/organisations/{id}/edit"),
                    LongBlanks.offer("/organisations/{id}/offers/new"),
                    LongBlanks.offer("/offers/{id}/edit"),
                    blank("/offers/{id}/publication").on("/offers/{id}"),
                    blank("/offers/{id}/withdrawal").on("/offers/{id}"));

    static Blank of(String route) {
        return Stream.concat(ALL.stream(), JoiningBlanks.ALL.stream())
                .filter(it -> it.route().equals(route))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(route + " has no case in house/Blank.java yet"));
    }

    /** Whether it asks for no token: whoever wants out gets out. */
    boolean free() {
        return route.equals("POST /exit") || route.equals("POST /unsubscriptions/{id}");
    }

    /** Whether what is typed is a table: each of its lines is stored as a row. */
    boolean table() {
        return route.equals("POST /n/{network}/sheets/new");
    }

    /** Filled in, with something unique where it has to be. */
    Map<String, String> filled() {
        Map<String, String> filled = new LinkedHashMap<>();
        String unique = "u" + UUID.randomUUID().toString().substring(0, 12);
        good.forEach((field, value) -> filled.put(field, value.replace("?", unique)));
        return filled;
    }

    /** Names of its fields; buttons are none. */
    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(good.keySet());
        fields.removeAll(BUTTONS);
        return fields;
    }

    /** Where the form stands that goes to this path. */
    String page(String path) {
        String[] names = route.substring("POST ".length()).split("/", -1);
        String[] values = path.split("/", -1);
        String filled = page;
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                filled = filled.replace(names[i], values[i]);
            }
        }
        return filled;
    }

    private static List<Blank> with(List<Blank> others, Blank... own) {
        return Stream.concat(others.stream(), Stream.of(own)).toList();
    }

    static Blank blank(String path, String... fields) {
        Map<String, String> good = new LinkedHashMap<>();
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            good.put(parts[0], parts[1]);
        }
        return new Blank("POST " + path, path, good, true);
    }

    Blank on(String page) {
        return new Blank(route, page, good, taken);
    }

    Blank shut() {
        return new Blank(route, page, good, false);
    }
}
