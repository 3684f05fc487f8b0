package tragnetz.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A network of 5,000 with mailboxes, and circulars to all of them. */
final class Circulars implements AutoCloseable {

    /** How the addresses of those who get it end. */
    static final String CROWD = "@crowd.example";

    static final int PEOPLE = 5_000;

    private static final String NETWORK =
            "(select id from networks.network where slug = 'ankommen-oberelbe')";

    private final Connection connection;

    Circulars(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        execute("set role tragnetz_system");
        execute(
                "insert into identity.account (account_id, display_name, ui_language) select"
                        + " md5('crowd' || i)::uuid, 'Mitglied ' || i,"
                        + " (array['de','en','uk','ar','tr'])[1 + i % 5] from"
                        + " generate_series(1, "
                        + PEOPLE
                        + ") i on conflict do nothing");
        execute(
                "insert into identity.email (account_id, address) select md5('crowd' || i)::uuid,"
                        + " 'm' || i || '"
                        + CROWD
                        + "' from generate_series(1, "
                        + PEOPLE
                        + ") i on conflict do nothing");
        execute(
                "insert into networks.seat (network_id, id, account_id, role) select "
                        + NETWORK
                        + ", md5('seat' || i)::uuid, md5('crowd' || i)::uuid, 'peer' from"
                        + " generate_series(1, "
                        + PEOPLE
                        + ") i on conflict do nothing");
        execute("analyze");
    }

    /** A circular in two languages whose time has come. */
    UUID due() throws SQLException {
        UUID id = UUID.randomUUID();
        connection.setAutoCommit(false);
        execute(
                "insert into circulars.circular (network_id, id, language, state, due_at, groups)"
                        + " values (%s, '%s', 'de', 'scheduled', now(), '{seats:peers}')"
                                .formatted(NETWORK, id));
        for (String language : new String[] {"de", "tr"}) {
            String state = language.equals("de") ? "source" : "translated";
            execute(
                    "insert into circulars.circular_text (network_id, circular_id, language,"
                            + " subject, body, state) select network_id, id, '"
                            + language
                            + "', 'Treffen', repeat('Wer kommt zum Treffen und was fehlt? ', 40), '"
                            + state
                            + "' from circulars.circular where id = '"
                            + id
                            + "'");
        }
        connection.commit();
        connection.setAutoCommit(true);
        return id;
    }

    /** Waits until the mails are queued; seconds from their transaction's beginning to its end. */
    double queued(UUID id) throws SQLException, InterruptedException {
        while (state(id).equals("scheduled")) {
            Thread.sleep(20);
        }
        return number(
                "select extract(epoch from clock_timestamp() - begun_at) from"
                        + " circulars.circular where id = '%s'".formatted(id));
    }

    /** Waits until no mail waits any more; seconds since they were queued. */
    double gone(UUID id) throws SQLException, InterruptedException {
        while (!state(id).equals("gone")) {
            Thread.sleep(200);
        }
        return number(
                "select extract(epoch from ended_at - begun_at) from circulars.circular where"
                        + " id = '%s'".formatted(id));
    }

    long fate(UUID id, String fate) throws SQLException {
        String counted =
                "select count(*) from circulars.delivery where circular_id = '%s' and fate = '%s'";
        return (long) number(counted.formatted(id, fate));
    }

    /** What fell while it was leaving is picked up at once, not after three minutes. */
    void hurry() throws SQLException {
        execute(
                "update shared.mail set leaving_at = leaving_at - interval '4 minutes' where"
                        + " leaving_at is not null and sent_at is null and failed_at is null");
    }

    private String state(UUID id) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select state from circulars.circular where id = '" + id + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private double number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
