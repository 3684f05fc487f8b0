package tragnetz.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The embedded server keeps what it acknowledged, whoever is killed, and lets nobody in for free.
 */
class EmbeddedServerTests {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir Path data;
    private Process application;

    @BeforeEach
    void start() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        application =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "tragnetz.Tragnetz",
                                "--server.port=" + port,
                                "--management.server.port=0",
                                "--tragnetz.data=" + data,
                                "--spring.datasource.url=")
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        data.resolveSibling(data.getFileName() + ".log").toFile()))
                        .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(port)) {
            assertThat(application.isAlive()).as("the application starts").isTrue();
            assertThat(Instant.now()).as("the application answers").isBefore(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    @AfterEach
    void end() throws Exception {
        application.destroy();
        application.waitFor(30, TimeUnit.SECONDS);
        application.destroyForcibly().waitFor();
    }

    @Test
    void nothingAcknowledgedIsLostWhoeverIsKilled() throws Exception {
        try (Connection superuser = enter("postgres", "database-superuser")) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(word(superuser, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
        for (String password : List.of("", "postgres", "guess")) {
            assertThatThrownBy(() -> DriverManager.getConnection(url(), "postgres", password))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }

        int first = writtenUntilKilled(() -> application.destroyForcibly());
        start();
        assertThat(kept()).isGreaterThanOrEqualTo(first);

        int second = writtenUntilKilled(() -> postmaster().destroyForcibly());
        application.destroyForcibly().waitFor();
        start();
        assertThat(kept()).isGreaterThanOrEqualTo(second);
    }

    /** Writes rows, counts the acknowledged ones, and kills in the middle of it. */
    private int writtenUntilKilled(Killing killing) throws Exception {
        int before = kept();
        AtomicInteger acknowledged = new AtomicInteger(before);
        Thread writer =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try (Connection connection =
                                                    enter("tragnetz_app", "database-app");
                                            Statement statement = connection.createStatement()) {
                                        statement.execute("set role tragnetz_system");
                                        while (acknowledged.get() < before + 5_000) {
                                            statement.executeUpdate(
                                                    "insert into shared.idempotency (key_hash)"
                                                        + " values (uuid_send(gen_random_uuid()))");
                                            acknowledged.incrementAndGet();
                                        }
                                    } catch (Exception cut) {
                                        // The server went away under us: that is the test.
                                    }
                                });
        while (acknowledged.get() < before + 200 && writer.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        killing.kill();
        application.waitFor(1, TimeUnit.SECONDS);
        int count = acknowledged.get();
        assertThat(count).as("rows written before the kill").isGreaterThanOrEqualTo(before + 200);
        return count;
    }

    private interface Killing {
        void kill() throws Exception;
    }

    private int kept() throws Exception {
        try (Connection connection = enter("tragnetz_app", "database-app");
                Statement statement = connection.createStatement()) {
            statement.execute("set role tragnetz_system");
            return Integer.parseInt(word(connection, "select count(*) from shared.idempotency"));
        }
    }

    private static String word(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection enter(String role, String secret) throws Exception {
        return DriverManager.getConnection(
                url(), role, Files.readString(data.resolve("keys").resolve(secret)).strip());
    }

    private String url() throws IOException {
        return "jdbc:postgresql://localhost:" + note().get(3).strip() + "/tragnetz";
    }

    private ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(note().getFirst().strip())).orElseThrow();
    }

    private List<String> note() throws IOException {
        return Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
