package tragnetz.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Readers who come at a steady pace, whether the earlier ones have been answered or not. */
final class Pace implements AutoCloseable {

    private static final int A_SECOND = 40;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Double> times = new CopyOnWriteArrayList<>();
    private final Thread clock;

    private Pace(URI page) {
        clock = Thread.startVirtualThread(() -> tick(page));
    }

    static Pace on(URI page) {
        return new Pace(page);
    }

    /** Milliseconds that 95 of 100 readers did not wait longer than. */
    double p95() {
        double[] sorted = times.stream().mapToDouble(it -> it).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * 0.95)];
    }

    private void tick(URI page) {
        HttpRequest request = HttpRequest.newBuilder(page).build();
        try {
            while (true) {
                long begun = System.nanoTime();
                var answer =
                        client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                                .thenAccept(_ -> times.add((System.nanoTime() - begun) / 1e6));
                Thread.sleep(1000 / A_SECOND);
                if (answer.isCompletedExceptionally()) {
                    throw new IllegalStateException("The page does not answer");
                }
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        clock.interrupt();
        clock.join();
        client.close();
    }
}
