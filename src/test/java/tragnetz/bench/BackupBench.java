package tragnetz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/**
 * How long a backup and a restore take: a tenth of the gigabyte that may take ten minutes, through
 * the scripts an operator types.
 */
final class BackupBench {

    private static final int MEGABYTES = 100;

    private final Path data;

    BackupBench(Path data) {
        this.data = data;
    }

    /** Adds rows of a kilobyte that compress like text, then measures beside the running house. */
    void measure(String database, Report report) throws Exception {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            fill(statement);
        }
        report.line(
                "`bin/backup` of " + MEGABYTES + " MB beside a running house",
                "%.1f s".formatted(seconds(data, "bin/backup")),
                "≤ 60 s (1 GB in 10 minutes)");
        Path archive;
        try (Stream<Path> files = Files.list(data.resolve("demo/backups"))) {
            archive =
                    files.filter(it -> it.toString().endsWith(".backup"))
                            .max(Path::compareTo)
                            .orElseThrow();
        }
        String key = data.resolve("demo/keys/backup").toString();
        report.line(
                "`bin/restore` of it, with every comparison",
                "%.1f s"
                        .formatted(
                                seconds(
                                        data.resolveSibling("restored"),
                                        "bin/restore",
                                        archive.toString(),
                                        "--key",
                                        key)),
                "≤ 60 s");
    }

    private static void fill(Statement statement) throws SQLException {
        statement.execute("set role tragnetz_system");
        statement.execute(
                """
                insert into shared.idempotency (key_hash, location)
                select sha256(i::text::bytea), (select string_agg(md5(i::text || j), ' ') from generate_series(1, 31) j)
                from generate_series(1, %d) i on conflict do nothing
                """
                        .formatted(MEGABYTES * 1000));
    }

    private static double seconds(Path data, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("TRAGNETZ_DATA", data.toString());
        long begun = System.nanoTime();
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(command[0] + " failed");
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
