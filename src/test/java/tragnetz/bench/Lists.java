package tragnetz.bench;

import tragnetz.support.Visitor;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A coordinator of the demo world who brings lists of contacts along. */
final class Lists {

    private static final String ADDRESS = "j.reinhold@gesundheitsamt-auental.example";
    private static final String NEW = "/de/n/auental/sheets/new";
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private final Visitor coordinator;

    Lists(URI base) throws InterruptedException {
        coordinator = Visitor.of(base, "");
        coordinator.fill("/de/sign-in", "/de/sign-in", "address", ADDRESS, "to", "/my");
        String code = "";
        for (int look = 0; look < 100 && code.isEmpty(); look++) {
            Thread.sleep(100);
            Matcher mail = CODE.matcher(Visitor.of(base, "").get("/de/outbox").body());
            code = mail.find() ? mail.group(1) : "";
        }
        coordinator.fill("/de/sign-in/code", "/de/sign-in/code", "code", code);
    }

    /** Seconds from sending the file to the page with the fate of every row. */
    double preview(int contacts) {
        byte[] list =
                IntStream.range(0, contacts)
                        .mapToObj(
                                it ->
                                        "Vorname%1$d Name%2$d;Verein %3$d;v%1$d@liste.example;+49 30 23125 %3$03d;de, tr"
                                                .formatted(it, it * 7919 % 100_003, it % 400))
                        .collect(
                                Collectors.joining(
                                        "\n", "Name;Einrichtung;E-Mail;Telefon;Sprachen\n", "\n"))
                        .getBytes(StandardCharsets.UTF_8);
        coordinator.get(NEW);
        Instant start = Instant.now();
        HttpResponse<String> page =
                coordinator.follow(
                        coordinator.upload(NEW, "file", "liste.csv", list, "kind", "contact"));
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        if (page.statusCode() != 200 || !page.body().contains("/execution")) {
            throw new IllegalStateException("The list was answered " + page.statusCode());
        }
        return seconds;
    }
}
