package tragnetz.bench;

import tragnetz.support.Visitor;

import java.net.URI;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Asks for sign-in links, as many people from many places. */
final class Asks {

    private final URI base;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    Asks(URI base) {
        this.base = base;
    }

    /** Median milliseconds of an ask by people we know, and by addresses nobody knows, in turns. */
    double[] medians(List<String> known, int rounds) {
        double[][] times = new double[2][rounds];
        for (int round = -20; round < rounds; round++) {
            for (int kind = 0; kind < 2; kind++) {
                String address =
                        kind == 0
                                ? known.get(Math.floorMod(round, known.size()))
                                : "nobody" + round + "@tragnetz.example";
                double time = ask(address);
                if (round >= 0) {
                    times[kind][round] = time;
                }
            }
        }
        return Arrays.stream(times).mapToDouble(Asks::median).toArray();
    }

    /** Asks until the server is gone; what was answered must not be lost. */
    List<Thread> people(int many) {
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(
                    Thread.startVirtualThread(
                            () -> {
                                try {
                                    while (true) {
                                        String address =
                                                Long.toHexString(
                                                                ThreadLocalRandom.current()
                                                                        .nextLong())
                                                        + "@tragnetz.example";
                                        ask(address);
                                        acknowledged.add(address);
                                    }
                                } catch (RuntimeException gone) {
                                    // The server has been killed, as wanted.
                                }
                            }));
        }
        return people;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** How many acknowledged asks the database does not know. */
    int lost(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url);
                var role = connection.createStatement();
                var find =
                        connection.prepareStatement(
                                "select 1 from identity.ask where address = ?")) {
            role.execute("set role tragnetz_system");
            int lost = 0;
            for (String address : acknowledged) {
                find.setString(1, address);
                try (var rows = find.executeQuery()) {
                    lost += rows.next() ? 0 : 1;
                }
            }
            return lost;
        }
    }

    private double ask(String address) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String place = "2001:db8:%x:%x00::1".formatted(random.nextInt(65_536), random.nextInt(256));
        Visitor visitor = Visitor.of(base, place);
        visitor.get("/de/sign-in");
        long begun = System.nanoTime();
        int status = visitor.post("/de/sign-in", "address", address).statusCode();
        double time = (System.nanoTime() - begun) / 1e6;
        if (status != 303) {
            throw new IllegalStateException("Answered " + status);
        }
        return time;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
