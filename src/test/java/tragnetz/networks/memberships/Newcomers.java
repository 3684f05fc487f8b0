package tragnetz.networks.memberships;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.UUID;

/** A member that joined today, with its editor. */
final class Newcomers {

    static final String NETWORK = "ankommen-oberelbe";

    private final Visitors visitors;
    private final Rows rows;
    private final UUID organisation = UUID.randomUUID();
    private final String name = "Verein " + organisation.toString().substring(0, 8);
    private final UUID editor;

    Newcomers(Visitors visitors, Rows rows) {
        this.visitors = visitors;
        this.rows = rows;
        rows.update(
                "insert into networks.organisation (id, steward_id, name, kind, country, language)"
                        + " values (?, ?, ?, 'association', 'DE', 'de')",
                organisation,
                DemoWorld.id(NETWORK),
                name);
        rows.update(
                "insert into networks.membership values (?, ?, current_date)",
                DemoWorld.id(NETWORK),
                organisation);
        editor = visitors.newcomer("Edda", Visitors.freshAddress());
        seat(editor, "editor");
    }

    UUID editor() {
        return editor;
    }

    String name() {
        return name;
    }

    /** The page of the membership. */
    String path() {
        return "/de/n/" + NETWORK + "/memberships/" + organisation;
    }

    Visitor coordinator() {
        return visitors.signedIn(DemoWorld.id(NETWORK, "person", "jana"));
    }

    HttpResponse<String> act(Visitor who, String command, String reason) {
        return who.fill(path(), path() + "/" + command, "reason", reason);
    }

    /** Whether everybody sees the member. */
    boolean shown() {
        return visitors.stranger()
                .get("/de/n/" + NETWORK + "/members?q=" + name.substring(7))
                .body()
                .contains(name);
    }

    void seat(UUID account, String role) {
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role, organisation_id)"
                        + " values (?, ?, ?, ?, ?)",
                DemoWorld.id(NETWORK),
                UUID.randomUUID(),
                account,
                role,
                organisation);
    }
}
