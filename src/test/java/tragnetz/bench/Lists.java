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

    private static final Pattern ORDER =
            Pattern.compile("action=\"(/de/n/auental/sheets/[^/\"]+)/execution\"");

    private final Visitor coordinator;

    Lists(URI base) throws InterruptedException {
        coordinator = Visitor.of(base, "");
        coordinator.fill("/de/sign-in", "/de/sign-in", "address", ADDRESS, "to", "/my");
        String code = "";
        for (int look = 0; look < 100 && code.isEmpty(); look++) {
            Thread.sleep(100);
            String mails = Visitor.of(base, "").get("/de/outbox").body();
            Matcher mail = CODE.matcher(mails.substring(Math.max(0, mails.indexOf(ADDRESS))));
            code = mails.contains(ADDRESS) && mail.find() ? mail.group(1) : "";
        }
        coordinator.fill("/de/sign-in/code", "/de/sign-in/code", "code", code);
    }

    /**
     * How long a list took: to the page with the fate of every row, and from the order to the last
     * row.
     */
    record Took(double preview, double execution) {}

    Took bring(int contacts) throws InterruptedException {
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
        double preview = seconds(start);
        Matcher order = ORDER.matcher(page.body());
        if (!order.find()) {
            throw new IllegalStateException("The list was answered " + page.statusCode());
        }
        String sheet = order.group(1);
        start = Instant.now();
        coordinator.fill(sheet, sheet + "/execution");
        while (coordinator.get(sheet).body().contains("<progress")) {
            Thread.sleep(100);
        }
        return new Took(preview, seconds(start));
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
