package tragnetz.circles;

import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A network of its own with people, and circles begun and filled as people would. */
public final class Round {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final Visitors visitors;
    private final Rows rows;
    private final UUID network = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();

    public Round(Visitors visitors, Rows rows) {
        this.visitors = visitors;
        this.rows = rows;
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                        + " founded_on) values (?, ?, 'de', '{de,ar}', 30, 'DE', 'Auental',"
                        + " current_date)",
                network,
                slug());
        rows.update(
                "insert into networks.network_text (network_id, language, name) values (?, 'de',"
                        + " 'Rundes Netz')",
                network);
        rows.update(
                "insert into networks.organisation (id, steward_id, name, kind, country, language)"
                        + " values (?, ?, 'Amt', 'authority', 'DE', 'de')",
                organisation,
                network);
    }

    public UUID network() {
        return network;
    }

    public String slug() {
        return "round-" + network.toString().substring(0, 8);
    }

    /** The network's path, with its language. */
    public String path() {
        return "/de/n/" + slug();
    }

    /** Somebody with a seat. */
    public UUID person(String name, String role) {
        UUID account = visitors.newcomer(name, Visitors.freshAddress());
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role, organisation_id)"
                        + " values (?, ?, ?, ?, ?)",
                network,
                UUID.randomUUID(),
                account,
                role,
                role.equals("coordinator") || role.equals("peer") ? null : organisation);
        return account;
    }

    public void unseat(UUID account) {
        rows.update("delete from networks.seat where account_id = ?", account);
    }

    /** A circle begun by its host; its path. */
    public String circle(UUID host, String name, String alias, String... more) {
        Visitor visitor = visitors.signedIn(host);
        visitor.get(path() + "/circles/new");
        String[] fields = {
            "name",
            name,
            "purpose",
            "Zum Reden",
            "languages",
            "de",
            "languages",
            "ar",
            "days",
            "30",
            "alias",
            alias
        };
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        String place = Visitor.location(visitor.post(path() + "/circles/new", all));
        return place.replaceFirst("\\?.*", "");
    }

    /** Asks the account in, which says yes under this name. */
    public void join(String circle, UUID host, UUID account, String alias) {
        Visitor asking = visitors.signedIn(host);
        asking.fill(circle + "/invitations", circle + "/invitations", "person", account.toString());
        visitors.signedIn(account)
                .fill(circle + "/invitation", circle + "/invitation", "alias", alias);
    }

    /** In the circle at once, without pages; for crowds. */
    public void enter(String circle, UUID account, String alias) {
        UUID member = UUID.randomUUID();
        rows.update(
                "insert into circles.belonging (network_id, circle_id, member_id, account_id,"
                        + " authorities) values (?, ?, ?, ?, false)",
                network,
                id(circle),
                member,
                account);
        rows.update(
                "insert into circles.member (network_id, circle_id, id, name, folded, language)"
                        + " values (?, ?, ?, ?, ?, 'de')",
                network,
                id(circle),
                member,
                alias,
                member.toString());
    }

    /** Begins a topic; its path. */
    public String thread(String circle, UUID account, String subject, String body) {
        String place =
                Visitor.location(
                        visitors.signedIn(account)
                                .fill(
                                        circle + "/threads/new",
                                        circle + "/threads/new",
                                        "subject",
                                        subject,
                                        "body",
                                        body,
                                        "tongue",
                                        "de"));
        return place.replaceFirst("\\?.*", "");
    }

    /** Writes into a topic; the message's path. */
    public String say(String thread, UUID account, String body) {
        String place =
                Visitor.location(visitors.signedIn(account).fill(thread, thread, "body", body));
        return thread.replaceFirst("/threads/.*", "/messages/")
                + place.substring(place.indexOf("#m-") + 3);
    }

    /** The last id in a path. */
    public static UUID id(String path) {
        Matcher matcher = ID.matcher(path);
        String last = "";
        while (matcher.find()) {
            last = matcher.group();
        }
        return UUID.fromString(last);
    }
}
