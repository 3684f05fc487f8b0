package tragnetz.circles.calls;

import tragnetz.circles.Round;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.UUID;

/** A circle whose only host is reported beyond it by its guest. */
final class Cry {

    final String name = "Nachtcafé " + UUID.randomUUID();
    final Round round;
    final UUID guest;
    final UUID host;
    final String circle;

    /** Calls of the network. */
    final String list;

    private final Visitors visitors;
    private final Rows rows;

    /**
     * @param role of the host in the network
     */
    Cry(Visitors visitors, Rows rows, Round round, String role) {
        this.visitors = visitors;
        this.rows = rows;
        this.round = round;
        guest = round.person("Gül", "peer");
        host = round.person("Hanna", role);
        circle = round.circle(host, name, "Eule");
        list = round.path() + "/calls";
        round.join(circle, host, guest, "Möwe");
        String thread = round.thread(circle, host, "Gruß", "Du gehörst mir");
        UUID message =
                rows.one(
                        UUID.class,
                        "select id from circles.message where thread_id = ?",
                        Round.id(thread));
        String report = circle + "/messages/" + message + "/report";
        visitors.signedIn(guest).fill(report, report, "kind", "hurts", "beyond", "yes");
    }

    Visitor caller() {
        return visitors.signedIn(guest);
    }

    HttpResponse<String> mine(Visitor visitor, String noun) {
        return visitor.fill(circle + "/calls", circle + "/calls/" + id() + "/" + noun);
    }

    HttpResponse<String> decide(Visitor visitor, String from, String noun) {
        return visitor.fill(from, list + "/" + id() + "/" + noun);
    }

    UUID id() {
        return rows.one(
                UUID.class, "select id from circles.call where circle_id = ?", Round.id(circle));
    }

    long told(UUID account) {
        return rows.count(
                "select count(*) from notifications.notice where account_id = ? and kind ="
                        + " 'circle-report' and words ->> 'circle' = ?",
                account,
                name);
    }
}
