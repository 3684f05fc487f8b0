package tragnetz.bench;

import java.util.List;

/**
 * Sixteen people ask for links while the process is killed: how soon it is back, and what it
 * forgot.
 */
final class KillBench {

    private static final int TIMES = 3;

    /** Starts the installation. */
    interface Start {
        Installation start() throws Exception;
    }

    /** The database's address, while an installation runs. */
    interface Address {
        String of() throws Exception;
    }

    private final Report report;
    private final Start start;
    private final Address database;

    KillBench(Report report, Start start, Address database) {
        this.report = report;
        this.start = start;
        this.database = database;
    }

    void run() throws Exception {
        int acknowledged = 0;
        int lost = 0;
        for (int i = 0; i < TIMES; i++) {
            Installation house = start.start();
            Asks asks = new Asks(house.base());
            List<Thread> people = asks.people(16);
            Thread.sleep(4_000);
            house.kill();
            for (Thread person : people) {
                person.join();
            }
            try (Installation again = start.start()) {
                acknowledged += asks.acknowledged();
                lost += asks.lost(database.of());
                report.line(
                        "Start after `kill -9` under load",
                        "%.1f s".formatted(again.start().toMillis() / 1000.0),
                        "starts");
            }
        }
        report.line(
                "Acknowledged before the kills, and lost",
                acknowledged + ", " + lost,
                "nothing lost");
    }
}
