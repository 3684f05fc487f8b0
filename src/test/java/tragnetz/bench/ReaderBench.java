package tragnetz.bench;

import tragnetz.support.Browser;

import java.net.URI;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** People who read a network's home page: many at once, and one on an old phone far away. */
final class ReaderBench {

    private static final String ZIPPED = "Accept-Encoding: gzip";

    private final Report report;
    private final Installation house;
    private final Callable<Installation> floor;

    ReaderBench(Report report, Installation house, Callable<Installation> floor) {
        this.report = report;
        this.house = house;
        this.floor = floor;
    }

    void run() throws Exception {
        Thread.sleep(15_000);
        report.line("Idle JVM, resident", house.memory() + " MB", "≤ 300 MB");
        URI page = house.base().resolve(Installation.PAGE);
        Load plain = Load.middle(page, 8, 60);
        Load zipped = Load.middle(page, 8, 5, ZIPPED);
        Load calm = Load.middle(page, 4, 5);
        Load calmZipped = Load.middle(page, 4, 5, ZIPPED);
        try (Installation bare = floor.call()) {
            Load least = Load.middle(bare.base(), 8, 15);
            report.load("Floor", least, least, "");
            report.load("Home page of a network", plain, least, "≥ 3,000/s, p99 ≤ 15 ms");
            report.load("The same, compressed", zipped, least, "");
            report.load("Plain, four connections", calm, least, "");
            report.load("Compressed, four connections", calmZipped, least, "");
            report.line("JVM after that load, resident", house.memory() + " MB", "");
            report.line("First paint on slow 3G, floor: one word", paint(bare.base()), "");
        }
        for (String language : new String[] {"de", "ar"}) {
            report.line(
                    "First paint on slow 3G, " + language,
                    paint(house.base().resolve("/" + language + "/n/auental")),
                    "≤ 1.8 s");
        }
    }

    private static String paint(URI page) {
        double[] paints =
                IntStream.range(0, 5)
                        .mapToDouble(_ -> Paint.first(page, Browser.executable()))
                        .sorted()
                        .toArray();
        return "%.2f s".formatted(paints[2] / 1000);
    }
}
