package tragnetz.house;

import static org.awaitility.Awaitility.await;

import tragnetz.shared.Settings;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.crypto.Tokens;
import tragnetz.support.Program;
import tragnetz.support.Visitor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A house in a process and a folder of its own, with a network, its coordinator and its people. */
final class KilledHouse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final UUID network = UUID.randomUUID();
    private final UUID coordinator = UUID.randomUUID();
    private final String token = Tokens.fresh();
    private final Settings settings;
    private final int post;
    private Program program;

    KilledHouse(Path data, int post) throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0)) {
            URI base = URI.create("http://localhost:" + free.getLocalPort());
            settings = new Settings(data, "", base, false, "DE", false);
        }
        this.post = post;
        program = started();
    }

    /** Ends it as a power cut would, and starts it again. */
    void killed(Runnable meanwhile) throws IOException, InterruptedException {
        program.kill();
        meanwhile.run();
        program = started();
    }

    /** The same browser, before and after. */
    Visitor coordinator() {
        return Visitor.of(settings.baseUrl(), "").with(settings.cookie("session") + "=" + token);
    }

    void furnish(int people) throws SQLException {
        update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                        + " founded_on, published_at) values ('%s', 'netz', 'de', '{de}', 30, 'DE',"
                        + " 'Auental', current_date, now())",
                network);
        update(
                "insert into networks.network_text (network_id, language, name) values ('%s', 'de',"
                        + " 'Netz')",
                network);
        update(
                "insert into identity.account (account_id, display_name, ui_language,"
                        + " administrator) values ('%s', 'Kim', 'de', true)",
                coordinator);
        update(
                "insert into networks.seat (network_id, id, account_id, role) values ('%s',"
                        + " gen_random_uuid(), '%s', 'coordinator')",
                network, coordinator);
        update(
                "insert into identity.session (account_id, id, token_hash, expires_at, strong_at,"
                        + " device) values ('%s', gen_random_uuid(), decode('%s', 'hex'), now() +"
                        + " interval '1 day', now(), 'Test')",
                coordinator, java.util.HexFormat.of().formatHex(Tokens.hash(token)));
        update(
                "with a as (insert into identity.account (account_id, display_name, ui_language)"
                    + " select gen_random_uuid(), 'Bora ' || n, 'de' from generate_series(1, %d) n"
                    + " returning account_id), e as (insert into identity.email (account_id,"
                    + " address, confirmed_at) select account_id, account_id || '@peers.example',"
                    + " now() from a) insert into networks.seat (network_id, id, account_id, role)"
                    + " select '%s', gen_random_uuid(), account_id, 'peer' from a",
                people, network);
    }

    /** A connection in the machine room. */
    Connection enter() throws SQLException {
        try {
            Path note = settings.data().resolve("postgresql/postmaster.pid");
            Connection connection =
                    DriverManager.getConnection(
                            "jdbc:postgresql://localhost:"
                                    + Files.readAllLines(note).get(3).strip()
                                    + "/tragnetz",
                            "tragnetz_app",
                            new KeyFolder(settings).secret("database-app"));
            try (Statement statement = connection.createStatement()) {
                statement.execute("set role tragnetz_system");
            }
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void update(String statement, Object... words) throws SQLException {
        try (Connection connection = enter();
                PreparedStatement prepared =
                        connection.prepareStatement(statement.formatted(words))) {
            prepared.execute();
        }
    }

    long count(String query) {
        try (Connection connection = enter();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the query says so. */
    void until(String what, String query, long number) {
        await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> count(query) >= number);
    }

    /** The jobs' time has come; what tired of waiting for the brake tries again. */
    boolean hurry(String... jobs) throws SQLException {
        for (String job : jobs) {
            update(
                    "update shared.scheduled_task set execution_time = now() where task_name = '%s'"
                            + " and not picked",
                    job);
        }
        return true;
    }

    /** The move's archive, all its pieces. */
    byte[] archive() throws SQLException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Connection connection = enter();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select bytes from networks.departure_part order by place")) {
            while (rows.next()) {
                all.writeBytes(rows.getBytes(1));
            }
        }
        return all.toByteArray();
    }

    List<String> backups() throws IOException {
        Path folder = settings.data().resolve("backups");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    Path backup(String name) {
        return settings.data().resolve("backups").resolve(name);
    }

    String secret(String name) {
        return new KeyFolder(settings).secret(name);
    }

    private Program started() throws IOException, InterruptedException {
        Program begun =
                Program.start(
                        "tragnetz.Tragnetz",
                        settings.data(),
                        List.of(
                                "--server.port=" + settings.baseUrl().getPort(),
                                "--management.server.port=0",
                                "--tragnetz.base-url=" + settings.baseUrl(),
                                "--tragnetz.data=" + settings.data(),
                                "--tragnetz.demo=false",
                                "--spring.datasource.url=",
                                "--spring.mail.host=localhost",
                                "--spring.mail.port=" + post));
        begun.says("(Tragnetz answers at)");
        return begun;
    }

    @Override
    public void close() throws InterruptedException {
        program.close();
    }
}
