package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A network of a test's own whose coordinator writes. */
final class Writing {

    final OwnNetwork network;
    private final Visitors visitors;
    private final Rows rows;

    Writing(Visitors visitors, Rows rows) {
        this.visitors = visitors;
        this.rows = rows;
        network = new OwnNetwork(rows, visitors);
    }

    Visitor coordinator() {
        return visitors.signedIn(network.coordinator());
    }

    String path() {
        return "/de" + network.path() + "/circulars";
    }

    /** A peer who reads that language; without an address when it is null. */
    UUID member(String language, @Nullable String address) {
        UUID account = visitors.newcomer("Bora " + language, address);
        rows.update(
                "update identity.account set ui_language = ? where account_id = ?",
                language,
                account);
        network.seat(account, "peer", null);
        return account;
    }

    /** A circle of the network with these people; its group's stored name. */
    String circle(UUID... accounts) {
        UUID circle = UUID.randomUUID();
        rows.update(
                "insert into circles.circle (network_id, id, name, language, languages, days)"
                        + " values (?, ?, 'Abendkreis', 'de', '{de}', 30)",
                network.id(),
                circle);
        for (UUID account : accounts) {
            rows.update(
                    "insert into circles.belonging (network_id, circle_id, member_id, account_id,"
                            + " authorities) values (?, ?, gen_random_uuid(), ?, false)",
                    network.id(),
                    circle,
                    account);
        }
        return "circle:" + circle;
    }

    /** A draft in German. */
    UUID draft(String subject, String body) {
        var written =
                coordinator()
                        .fill(
                                path() + "/new",
                                path() + "/new",
                                "text",
                                "de",
                                "subject",
                                subject,
                                "body",
                                body);
        return UUID.fromString(
                Visitor.location(written).replaceAll(".*/circulars/([0-9a-f-]{36}).*", "$1"));
    }

    void translate(UUID id, String language, String subject, String body, String... more) {
        Visitor visitor = coordinator();
        String edit = path() + "/" + id + "/edit";
        visitor.get(edit + "?text=" + language);
        String[] fields = {
            "text", language, "subject", subject, "body", body, "version", visitor.hidden("version")
        };
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        visitor.post(edit, all);
    }

    /** Chooses all members and lets the 30 seconds pass. */
    void send(UUID id, Dispatch dispatch, Door door) {
        send(id, "seats:all", dispatch, door);
    }

    void send(UUID id, String group, Dispatch dispatch, Door door) {
        coordinator()
                .fill(
                        path() + "/" + id + "/dispatch?groups=" + group + "&count=1",
                        path() + "/" + id + "/dispatch",
                        "groups",
                        group,
                        "when",
                        "now");
        due(id);
        dispatched(id, dispatch, door);
    }

    /** The house's own job may have been faster and not be done yet. */
    void dispatched(UUID id, Dispatch dispatch, Door door) {
        Instant end = Instant.now().plusSeconds(20);
        do {
            door.write(new Machine("test"), dispatch::run);
        } while (state(id).equals("scheduled") && Instant.now().isBefore(end));
    }

    void due(UUID id) {
        rows.update("update circulars.circular set due_at = now() where id = ?", id);
    }

    String state(UUID id) {
        return rows.one(String.class, "select state from circulars.circular where id = ?", id);
    }

    /** The body of the mail in that language. */
    static String find(List<Map<String, Object>> mails, String language) {
        return mails.stream()
                .filter(it -> Objects.requireNonNull(it.get("language")).equals(language))
                .map(it -> Objects.requireNonNull(it.get("body")).toString())
                .findFirst()
                .orElseThrow();
    }
}
