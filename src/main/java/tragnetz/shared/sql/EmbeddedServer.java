package tragnetz.shared.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tragnetz.shared.Refusal;
import tragnetz.shared.crypto.KeyFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** PostgreSQL inside the data folder: durable, loopback only, nobody enters without a password. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FileChannel guard;
    private final FileLock lock;
    private final EmbeddedPostgres server;
    private final KeyFolder keys;

    /** Starts the server; ends an orphan that a killed application left behind. */
    EmbeddedServer(Path data, KeyFolder keys) {
        this.keys = keys;
        Path folder = data.toAbsolutePath().normalize().resolve("postgresql");
        try {
            Files.createDirectories(folder.getParent());
            guard =
                    FileChannel.open(
                            folder.resolveSibling("postgresql.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock held = guard.tryLock();
            if (held == null) {
                throw new Refusal(
                        "Another Tragnetz uses the data folder " + data + ".",
                        "Stop it, or give this one a folder of its own: TRAGNETZ_DATA.");
            }
            lock = held;
            endOrphan(folder);
            server = start(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + folder, e);
        }
        furnish();
    }

    Database database() {
        return new Database(
                "jdbc:postgresql://localhost:" + server.getPort() + "/tragnetz",
                new Database.Credentials("tragnetz_owner", keys.secret("database-owner")),
                new Database.Credentials("tragnetz_app", keys.secret("database-app")));
    }

    private EmbeddedPostgres start(Path folder) throws IOException {
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve("global/pg_control"))) {
            throw new Refusal(
                    folder + " is not whole: the very first start was interrupted.",
                    "Remove the folder and start again.");
        }
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig(
                        "pwfile", keys.file("database-superuser").toAbsolutePath().toString())
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", keys.secret("database-superuser"))
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("timezone", "UTC")
                .start();
    }

    private void furnish() {
        try (Connection superuser = server.getPostgresDatabase().getConnection()) {
            new Roles(superuser).furnish(database());
        } catch (SQLException e) {
            throw new IllegalStateException("The database roles could not be made", e);
        }
    }

    /** After {@code kill -9} the postmaster outlives us and keeps the folder busy. */
    private static void endOrphan(Path folder) throws IOException {
        Path note = folder.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        List<String> lines = Files.readAllLines(note);
        long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
        ProcessHandle orphan =
                ProcessHandle.of(pid).filter(EmbeddedServer::isPostgres).orElse(null);
        if (orphan != null) {
            log.info("Ending the database server that an interrupted run left behind");
            // Java's own signal would politely wait until the last client has gone by itself.
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
            if (!ended(orphan)) {
                orphan.destroyForcibly();
                ended(orphan);
            }
        }
        awaitHeirs(lines);
        Files.deleteIfExists(note);
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException tooSlow) {
            return false;
        }
    }

    /**
     * Its servants outlive a killed postmaster for a moment. A new server beside them would ruin
     * the data, so it refuses as long as they hold the memory that the note names last.
     */
    private static void awaitHeirs(List<String> note) throws IOException {
        Path segments = Path.of("/proc/sysvipc/shm");
        if (note.size() < 7 || !Files.exists(segments)) {
            return;
        }
        String segment = note.get(6).strip().replaceFirst("\\S+\\s+", "");
        Instant end = Instant.now().plus(PATIENCE);
        while (Files.readAllLines(segments).stream()
                .map(line -> line.strip().split("\\s+"))
                .anyMatch(it -> it[1].equals(segment) && !"0".equals(it[6]))) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("Processes of an earlier run do not end");
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(true);
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.release();
        guard.close();
    }
}
