package tragnetz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The tables of {@code docs/performance.md}; told on the way, written at the end. */
final class Report {

    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder loads = new StringBuilder();

    void line(String what, String measured, String wanted) {
        System.out.printf("%s: %s%n", what, measured);
        lines.append("| %s | %s | %s |%n".formatted(what, measured, wanted));
    }

    void load(String what, Load load, Load floor, String wanted) {
        String line =
                "| %s | %,.0f | %.2f | %.1f ms | %.1f ms | %s |%n"
                        .formatted(
                                what,
                                load.rate(),
                                load.rate() / floor.rate(),
                                load.median(),
                                load.p99(),
                                wanted);
        System.out.print(line);
        loads.append(line);
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file,
                """
                # Measured

                Written by `bin/bench` on %s: Linux %s, %d cores, %d MB of memory, Java %s. Load generator, \
                application and PostgreSQL share the machine. Absolute numbers say as much about the machine as about \
                us; compare a line with the floor of the same run: the JDK's own server, the same pool and driver, one \
                query. Nothing here is asserted in `bin/test`. Browsers ask for compressed pages; the plain line is \
                for clients that do not.

                | What | Measured | Wanted |
                |---|---|---|
                %s
                | Readers | requests/s | of the floor | median | p99 | wanted |
                |---|---|---|---|---|---|
                %s\
                """
                        .formatted(
                                LocalDate.now(ZoneOffset.UTC),
                                System.getProperty("os.arch"),
                                Runtime.getRuntime().availableProcessors(),
                                memory(),
                                Runtime.version(),
                                lines,
                                loads));
    }

    private static long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
