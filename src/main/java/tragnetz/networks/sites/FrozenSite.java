package tragnetz.networks.sites;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.House;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Walks through a network's public pages in all languages, as a stranger would and on loopback
 * only, and makes plain files of them that any web space serves.
 */
@Component
class FrozenSite {

    private static final Logger log = LoggerFactory.getLogger(FrozenSite.class);
    private static final int MOST = 100_000;
    private static final int TRIES = 3;

    /**
     * What lies in the zip, and what does not.
     *
     * @param missing pages that did not answer, or were too many
     */
    record Tally(int pages, int missing) {}

    private final Settings settings;
    private final Environment environment;
    private final Words words;

    FrozenSite(Settings settings, Environment environment, Words words) {
        this.settings = settings;
        this.environment = environment;
        this.words = words;
    }

    /**
     * Writes the zip; each page is an {@code index.html} in a folder of its path.
     *
     * @param progress is told how many of how many known pages are there
     */
    Tally write(House house, OutputStream out, BiConsumer<Integer, Integer> progress)
            throws IOException {
        return write(house, out, progress, MOST);
    }

    Tally write(House house, OutputStream out, BiConsumer<Integer, Integer> progress, int most)
            throws IOException {
        try (Spill spill = new Spill()) {
            int missing = walk(house, spill, progress, most);
            Tally tally =
                    new Tally(
                            (int)
                                    spill.paths().stream()
                                            .filter(it -> !FrozenPage.asset(it))
                                            .count(),
                            missing);
            log.info("Frozen: {} pages, {} missing", tally.pages(), tally.missing());
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String path : spill.paths()) {
                    byte[] bytes = spill.get(path);
                    entry(zip, FrozenPage.file(path), frozen(path, bytes, spill));
                }
                entry(zip, "/index.html", FrozenPage.door(house).getBytes(StandardCharsets.UTF_8));
            }
            return tally;
        }
    }

    /** How many pages are missing. */
    private int walk(House house, Spill spill, BiConsumer<Integer, Integer> progress, int most)
            throws IOException {
        Deque<String> waiting = new ArrayDeque<>();
        Language.spoken().forEach(it -> waiting.add("/" + it.code() + house.path()));
        Set<String> seen = new HashSet<>(waiting);
        int missing = 0;
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            while (!waiting.isEmpty() && spill.paths().size() < most) {
                String path = waiting.remove();
                HttpResponse<byte[]> answer = fetch(stranger, path);
                if (answer.statusCode() >= 500) {
                    missing++;
                }
                if (answer.statusCode() == 200) {
                    spill.put(path, answer.body());
                    if (!FrozenPage.asset(path)) {
                        FrozenPage.links(
                                        new String(answer.body(), StandardCharsets.UTF_8),
                                        settings.baseUrl().toString())
                                .stream()
                                .filter(it -> FrozenPage.belongs(it, house.slug()))
                                .filter(seen::add)
                                .forEach(waiting::add);
                    }
                }
                progress.accept(spill.paths().size(), seen.size());
            }
        }
        return missing + waiting.size();
    }

    private byte[] frozen(String path, byte[] bytes, Spill spill) {
        return FrozenPage.asset(path)
                ? bytes
                : FrozenPage.frozen(
                                new String(bytes, StandardCharsets.UTF_8),
                                path,
                                settings.baseUrl().toString(),
                                spill::has,
                                banner(path))
                        .getBytes(StandardCharsets.UTF_8);
    }

    private String banner(String path) {
        Language language = Language.of(path.substring(1, 3)).orElse(Language.DE);
        return words.say(
                language, "sites.frozen", Dates.day(LocalDate.now(ZoneOffset.UTC), language));
    }

    /** A house that is busy is asked again. */
    private HttpResponse<byte[]> fetch(HttpClient stranger, String path) throws IOException {
        URI own =
                URI.create(
                        "http://127.0.0.1:"
                                + environment.getProperty(
                                        "local.server.port",
                                        environment.getProperty("server.port", "8080"))
                                + path);
        HttpRequest request = HttpRequest.newBuilder(own).timeout(Duration.ofSeconds(20)).build();
        try {
            HttpResponse<byte[]> answer =
                    stranger.send(request, HttpResponse.BodyHandlers.ofByteArray());
            for (int again = 1; answer.statusCode() >= 500 && again < TRIES; again++) {
                Thread.sleep(Duration.ofMillis(200L * again));
                answer = stranger.send(request, HttpResponse.BodyHandlers.ofByteArray());
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name.substring(1)));
        zip.write(bytes);
        zip.closeEntry();
    }
}
