package tragnetz.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Many open pages that listen, as a crowd of phones would. */
public final class Phones implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final List<Integer> statuses = new CopyOnWriteArrayList<>();
    private final Map<String, List<Long>> heard = new ConcurrentHashMap<>();

    public Phones(URI base) {
        this.base = base;
    }

    /** Opens a page's stream with the person's cookies and listens until it ends. */
    public void listen(String path, String cookies) {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Accept", "text/event-stream")
                        .header("Cookie", cookies)
                        .build();
        Thread.ofVirtual().start(() -> hear(request));
    }

    private void hear(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            statuses.add(answer.statusCode());
            if (answer.statusCode() == 200) {
                open.incrementAndGet();
            }
            try (var lines =
                    new BufferedReader(
                            new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                String line = lines.readLine();
                while (line != null) {
                    if (line.startsWith("data: ")) {
                        heard.computeIfAbsent(line, _ -> new CopyOnWriteArrayList<>())
                                .add(System.nanoTime());
                    }
                    line = lines.readLine();
                }
            }
        } catch (IOException gone) {
            // Counted below, like every end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ended.incrementAndGet();
    }

    public int open() {
        return open.get();
    }

    public int ended() {
        return ended.get();
    }

    public List<Integer> statuses() {
        return statuses;
    }

    /** When each phone heard a line with the words, in nanoseconds. */
    public List<Long> heard(String words) {
        return heard.entrySet().stream()
                .filter(it -> it.getKey().contains(words))
                .flatMap(it -> it.getValue().stream())
                .sorted()
                .toList();
    }

    /** Waits until it is so. */
    public static boolean until(Duration patience, java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return condition.getAsBoolean();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
