package tragnetz.networks.ambassadors;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An ambassador of a test's own, and somebody who writes to her. */
final class Embassy {

    static final String NETWORK = "selbsthilfe-ruhrtal";
    private static final Pattern NUMBER = Pattern.compile("(\\d{4} \\d{4} \\d{4} \\d{4})");

    final UUID id = UUID.randomUUID();
    final UUID account;
    final String name = "Geheime Gül " + id.toString().substring(0, 8);
    final String address = Visitors.freshAddress();
    private final Visitors visitors;
    private final Rows rows;

    Embassy(Visitors visitors, Rows rows) {
        this.visitors = visitors;
        this.rows = rows;
        account = visitors.newcomer(name, address);
        rows.update("delete from shared.rate_bucket");
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'peer')",
                DemoWorld.id(NETWORK),
                UUID.randomUUID(),
                account);
        rows.update(
                "insert into networks.ambassador (network_id, id, account_id, languages, region,"
                        + " appointed_by, appointed_on) values (?, ?, ?, '{tr,kmr}', 'Nordfeld',"
                        + " 'Kontaktstelle', current_date)",
                DemoWorld.id(NETWORK),
                id,
                account);
        rows.update(
                "insert into networks.ambassador_face (network_id, id, shown_name, languages,"
                        + " region) values (?, ?, '', '{tr,kmr}', 'Nordfeld')",
                DemoWorld.id(NETWORK),
                id);
    }

    String path() {
        return "/tr/n/" + NETWORK + "/ambassadors/" + id + "/message";
    }

    /** Writes; the number that leads back. */
    String write(String text, String email) {
        String sent =
                visitors.stranger().fill(path(), path(), "message", text, "email", email).body();
        Matcher number = NUMBER.matcher(sent);
        if (!number.find()) {
            throw new AssertionError("No number in " + sent);
        }
        return number.group(1);
    }

    UUID relay() {
        return rows.one(
                UUID.class,
                "select id from networks.relay where account_id = ? order by made_at desc limit 1",
                account);
    }

    Visitor ambassador() {
        return visitors.signedInOnce(account);
    }

    /** The account stays: its notices may be on their way. */
    void close() {
        for (String table : new String[] {"relay", "ambassador", "seat"}) {
            rows.update("delete from networks." + table + " where account_id = ?", account);
        }
    }
}
