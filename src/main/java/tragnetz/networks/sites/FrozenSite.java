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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Walks through a network's public pages in all languages, as a stranger would and on loopback
 * only, and makes plain files of them that any web space serves.
 */
@Component
class FrozenSite {

    private static final Logger log = LoggerFactory.getLogger(FrozenSite.class);
    private static final int MOST = 5_000;

    private final Settings settings;
    private final Environment environment;
    private final Words words;

    FrozenSite(Settings settings, Environment environment, Words words) {
        this.settings = settings;
        this.environment = environment;
        this.words = words;
    }

    /** The zip; each page is an {@code index.html} in a folder of its path. */
    byte[] zip(House house) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, String> pages = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        Language.spoken().forEach(it -> waiting.add("/" + it.code() + house.path()));
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            while (!waiting.isEmpty() && pages.size() + files.size() < MOST) {
                String path = waiting.remove();
                if (pages.containsKey(path) || files.containsKey(path)) {
                    continue;
                }
                HttpResponse<byte[]> answer = fetch(stranger, path);
                if (answer.statusCode() != 200) {
                    continue;
                }
                if (path.startsWith("/assets/")) {
                    files.put(path, answer.body());
                } else {
                    String html = new String(answer.body(), StandardCharsets.UTF_8);
                    pages.put(path, html);
                    FrozenPage.links(html, settings.baseUrl().toString()).stream()
                            .filter(it -> FrozenPage.belongs(it, house.slug()))
                            .filter(it -> !pages.containsKey(it))
                            .forEach(waiting::add);
                }
            }
        }
        log.info("Frozen: {} pages and {} files", pages.size(), files.size());
        pages.forEach(
                (path, html) ->
                        files.put(
                                path + "/index.html",
                                FrozenPage.frozen(
                                                html,
                                                path,
                                                settings.baseUrl().toString(),
                                                it ->
                                                        pages.containsKey(it)
                                                                || files.containsKey(it),
                                                banner(path))
                                        .getBytes(StandardCharsets.UTF_8)));
        files.put("/index.html", FrozenPage.door(house).getBytes(StandardCharsets.UTF_8));
        return zipped(files);
    }

    private String banner(String path) {
        Language language = Language.of(path.substring(1, 3)).orElse(Language.DE);
        return words.say(
                language, "sites.frozen", Dates.day(LocalDate.now(ZoneOffset.UTC), language));
    }

    private HttpResponse<byte[]> fetch(HttpClient stranger, String path) {
        URI own =
                URI.create(
                        "http://127.0.0.1:"
                                + environment.getProperty(
                                        "local.server.port",
                                        environment.getProperty("server.port", "8080"))
                                + path);
        try {
            return stranger.send(
                    HttpRequest.newBuilder(own).timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey().substring(1)));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
