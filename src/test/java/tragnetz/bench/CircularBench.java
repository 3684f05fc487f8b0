package tragnetz.bench;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * A circular to 5,000: queued, sent while people read, and interrupted by {@code kill -9} in the
 * middle.
 */
final class CircularBench {

    /** Starts the house with a mail server. */
    interface House {
        Installation open(Map<String, String> mail) throws Exception;
    }

    private final Report report;
    private final House house;
    private final Callable<String> database;

    CircularBench(Report report, House house, Callable<String> database) {
        this.report = report;
        this.house = house;
        this.database = database;
    }

    void run() throws Exception {
        sent();
        killed();
    }

    private void sent() throws Exception {
        try (Sink sink = new Sink();
                Installation open = house.open(mail(sink));
                Circulars circulars = new Circulars(database.call())) {
            URI page = open.base().resolve("/de/n/ankommen-oberelbe/members");
            p95(page, 20_000);
            double calm = p95(page, 10_000);
            UUID id = circulars.due();
            report.line(
                    "Circular to %,d queued".formatted(Circulars.PEOPLE),
                    "%.1f s".formatted(circulars.queued(id)),
                    "≤ 5 s");
            try (Pace pace = Pace.on(page)) {
                double seconds = circulars.gone(id);
                report.line(
                        "Page at 40 readers/s while its mails leave, p95",
                        "%.1f ms (before: %.1f ms)".formatted(pace.p95(), calm),
                        "≤ 50 ms");
                report.line(
                        "Mails sent to a server on this machine",
                        "%.0f/s, %d people, %d of them twice"
                                .formatted(Circulars.PEOPLE / seconds, sink.people(), sink.twice()),
                        "nobody twice");
            }
        }
    }

    private void killed() throws Exception {
        try (Sink sink = new Sink()) {
            Installation first = house.open(mail(sink));
            UUID id;
            try (Circulars circulars = new Circulars(database.call())) {
                id = circulars.due();
                circulars.queued(id);
                while (sink.people() < Circulars.PEOPLE / 3) {
                    Thread.sleep(5);
                }
            }
            first.kill();
            try (Installation again = house.open(mail(sink));
                    Circulars circulars = new Circulars(database.call())) {
                circulars.hurry();
                circulars.gone(id);
                report.line(
                        "The same with `kill -9` after a third",
                        "%d people, %d of them twice, %d unknown and told so"
                                .formatted(
                                        sink.people(), sink.twice(), circulars.fate(id, "unsure")),
                        "nobody twice");
            }
        }
    }

    private static double p95(URI page, long millis) throws InterruptedException {
        try (Pace pace = Pace.on(page)) {
            Thread.sleep(millis);
            return pace.p95();
        }
    }

    private static Map<String, String> mail(Sink sink) {
        Map<String, String> settings = new HashMap<>();
        settings.put("SPRING_MAIL_HOST", "localhost");
        settings.put("SPRING_MAIL_PORT", Integer.toString(sink.port()));
        return settings;
    }
}
