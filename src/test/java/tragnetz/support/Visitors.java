package tragnetz.support;

import org.springframework.boot.test.context.TestComponent;

import tragnetz.identity.Accounts;
import tragnetz.identity.sessions.Sessions;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.util.List;
import java.util.UUID;

/** Makes visitors of the running house: strangers, or people already signed in. */
@TestComponent
public class Visitors {

    private final Settings settings;
    private final Sessions sessions;
    private final Door door;
    private final Accounts accounts;
    private final Rows rows;

    Visitors(Settings settings, Sessions sessions, Door door, Accounts accounts, Rows rows) {
        this.settings = settings;
        this.sessions = sessions;
        this.door = door;
        this.accounts = accounts;
        this.rows = rows;
    }

    /** A new account without any seat. */
    public UUID newcomer(String name, String address) {
        return door.write(
                new Machine("test"), () -> accounts.open(name, address, List.of("de"), "de"));
    }

    /** An address nobody has used before. */
    public static String freshAddress() {
        return "t" + UUID.randomUUID().toString().substring(0, 12) + "@test.example";
    }

    public Visitor stranger() {
        return new Visitor(settings.baseUrl());
    }

    /** Signed in with two factors just now. */
    public Visitor signedIn(UUID account) {
        return stranger().with(cookie(account, true));
    }

    /** Signed in by link or card alone. */
    public Visitor signedInOnce(UUID account) {
        return stranger().with(cookie(account, false));
    }

    /** Signed in with two factors; the second one was shown 16 minutes ago. */
    public Visitor signedInEarlier(UUID account) {
        Visitor visitor = signedIn(account);
        rows.update(
                "update identity.session set strong_at = now() - interval '16 minutes' where"
                        + " account_id = ? and strong_at is not null",
                account);
        return visitor;
    }

    /** {@code name=value} of a fresh session's cookie. */
    public String cookie(UUID account, boolean strong) {
        String header =
                door.write(
                        new Machine("test"), () -> sessions.begin(account, "Test", strong, false));
        return header.substring(0, header.indexOf(';'));
    }
}
