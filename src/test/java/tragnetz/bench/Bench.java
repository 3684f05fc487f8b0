package tragnetz.bench;

import tragnetz.shared.demo.DemoWorld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures an installation of its own against floors in the same run; {@code bin/bench}. */
final class Bench {

    private static final int PORT = 8190;
    private static final int FLOOR_PORT = 8191;
    private static final Path DATA = Path.of("target/bench/data").toAbsolutePath();
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "TRAGNETZ_DATA", DATA.toString(),
                    "SERVER_PORT", Integer.toString(PORT),
                    "MANAGEMENT_SERVER_PORT", Integer.toString(PORT + 1000),
                    "SERVER_FORWARD_HEADERS_STRATEGY", "native",
                    "TRAGNETZ_COUNTRY", "DE");

    private final Report report = new Report();

    private Bench() {}

    /** All parts, and the report; or the named ones, which are only told. */
    public static void main(String[] named) throws Exception {
        Bench bench = new Bench();
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("starts", bench::starts);
        parts.put("readers", bench::readers);
        parts.put("lists", bench::lists);
        parts.put("sign-ins", bench::signIns);
        parts.put("killed", bench::killed);
        parts.put("directory", bench::directory);
        parts.put("phones", bench::phones);
        parts.put("circulars", bench::circulars);
        parts.put("backups", bench::backups);
        for (String name : named.length == 0 ? parts.keySet() : List.of(named)) {
            Part part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException(name + " is none of " + parts.keySet());
            }
            part.measure();
        }
        if (named.length == 0) {
            bench.report.write(Path.of("docs/performance.md"));
        }
    }

    private interface Part {
        void measure() throws Exception;
    }

    private static Installation run(Path folder) throws IOException, InterruptedException {
        return Installation.start(folder, SETTINGS, PORT, Installation.PAGE, "bin/run");
    }

    private void starts() throws Exception {
        Path clone = Path.of("target/bench/clone").toAbsolutePath();
        exec("git", "clone", "--quiet", ".", clone.toString());
        try (Installation first = run(clone)) {
            report.line("Clean clone, `bin/run` to the first page", seconds(first), "≤ 60 s");
        }
        exec("bin/build");
        exec("bin/train");
        List<Double> later = new ArrayList<>();
        String least = "";
        for (int i = 0; i < 5; i++) {
            try (Installation again = run(Path.of("."));
                    Installation bare = floor()) {
                later.add(again.start().toMillis() / 1000.0);
                least = seconds(bare);
            }
        }
        later.sort(Double::compare);
        report.line("Later starts, middle of five", "%.1f s".formatted(later.get(2)), "≤ 4 s");
        report.line("Floor: bare JVM, pool, driver, database running", least, "");
        report.line(
                "Jar",
                "%.1f MB".formatted(Files.size(Path.of("target/tragnetz.jar")) / 1e6),
                "≤ 90 MB");
    }

    private void readers() throws Exception {
        try (Installation house = run(Path.of("."))) {
            new ReaderBench(report, house, Bench::floor).run();
        }
    }

    private void signIns() throws Exception {
        DemoWorld world = new DemoWorld(LocalDate.EPOCH);
        List<String> known =
                DemoWorld.NETWORKS.stream()
                        .flatMap(it -> DemoWorld.each(world.file("networks", it).path("people")))
                        .filter(it -> it.path("email").isString())
                        .map(it -> it.path("email").asString())
                        .toList();
        try (Installation house = run(Path.of("."))) {
            double[] medians = new Asks(house.base()).medians(known, 400);
            report.line(
                    "Ask for a sign-in link, known address, median",
                    "%.2f ms".formatted(medians[0]),
                    "");
            report.line(
                    "The same, unknown address",
                    "%.2f ms, %+.2f ms".formatted(medians[1], medians[1] - medians[0]),
                    "< 2 ms apart");
        }
    }

    private void lists() throws Exception {
        try (Installation house = run(Path.of("."))) {
            Lists lists = new Lists(house.base());
            lists.bring(100);
            long before = house.memory();
            Lists.Took took = lists.bring(5_000);
            report.line(
                    "5,000 contacts: preview, then import",
                    "%.1f s, %.1f s".formatted(took.preview(), took.execution()),
                    "≤ 20 s");
            report.line(
                    "JVM before and after, resident",
                    before + " MB, " + house.memory() + " MB",
                    "");
        }
    }

    private void killed() throws Exception {
        new KillBench(report, () -> run(Path.of(".")), Bench::database).run();
    }

    private void directory() throws Exception {
        report.line(
                "Members' lists, inside and public, 10,000 members, p95",
                inTests("DirectoryBench"),
                "≤ 50 ms");
    }

    private void phones() throws Exception {
        report.line(
                "A message in a circle at 1,000 open pages: at the last one, middle of five",
                inTests("LiveBench"),
                "≤ 1 s");
    }

    /** In the tests' own house, which has what a thousand people need to sign in. */
    private static String inTests(String name) throws Exception {
        exec("bin/mvn", "-q", "-B", "-ntp", "test", "-Dtest=" + name);
        return Files.readString(Path.of("target/bench", name));
    }

    private void circulars() throws Exception {
        new CircularBench(
                        report,
                        mail -> {
                            Map<String, String> settings = new HashMap<>(SETTINGS);
                            settings.putAll(mail);
                            return Installation.start(
                                    Path.of("."), settings, PORT, Installation.PAGE, "bin/run");
                        },
                        Bench::database)
                .run();
    }

    private void backups() throws Exception {
        try (Installation house = run(Path.of("."))) {
            new BackupBench(DATA).measure(database(), report);
            report.line("JVM of the house after that", house.memory() + " MB", "");
        }
    }

    private static Installation floor() throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        return Installation.start(
                Path.of("."),
                Map.of(),
                FLOOR_PORT,
                "/",
                java,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "tragnetz.bench.Floor",
                Integer.toString(FLOOR_PORT),
                database());
    }

    /** The embedded server's address, as the application enters. */
    private static String database() throws IOException {
        Path demo = DATA.resolve("demo");
        String port = Files.readAllLines(demo.resolve("postgresql/postmaster.pid")).get(3).strip();
        String password = Files.readString(demo.resolve("keys/database-app")).strip();
        return "jdbc:postgresql://localhost:%s/tragnetz?user=tragnetz_app&password=%s"
                .formatted(port, password);
    }

    private static String seconds(Installation house) {
        return "%.1f s".formatted(house.start().toMillis() / 1000.0);
    }

    private static void exec(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(Arrays.toString(command));
        }
    }
}
