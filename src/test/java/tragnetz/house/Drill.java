package tragnetz.house;

import tragnetz.shared.web.Typed;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends one form again and again, each time with something wrong in it, and notes what is odd. */
final class Drill {

    private static final AtomicInteger DRILLS = new AtomicInteger();
    private static final Set<Integer> DONE = Set.of(200, 303);
    private static final Set<Integer> REFUSED = Set.of(400, 404, 409, 422);

    private final Blank blank;
    private final Supplier<Sender> senders;
    private final String prefix;
    private final Ledger ledger;
    private final int number = DRILLS.incrementAndGet();
    private final String mark = "kanarie" + number + "x";
    private final List<String> odd = new ArrayList<>();
    private final Map<String, String> stored = new LinkedHashMap<>();
    private Sender sender;
    private long rows;
    private int marks;

    /**
     * @param senders a fresh one each time, with rows of its own
     * @param prefix how titles of refused forms begin
     */
    Drill(Blank blank, Supplier<Sender> senders, String prefix, Ledger ledger) {
        this.blank = blank;
        this.senders = senders;
        this.prefix = prefix;
        this.ledger = ledger;
        renew();
    }

    /** What is odd; empty when the form bears everything. */
    List<String> oddities() {
        sameFields();
        careful();
        stale();
        Map<String, String> nothing = new LinkedHashMap<>(blank.filled());
        nothing.replaceAll((field, value) -> blank.good().get(field).equals("*") ? value : "");
        judge("all empty", "", "", sender.send(nothing));
        for (String field : blank.good().keySet()) {
            for (Ink ink : Ink.values()) {
                String word = mark + ++marks + "z";
                Map<String, String> fields = new LinkedHashMap<>(blank.filled());
                fields.put(field, ink.written(word));
                judge(field + " " + ink, field, fields.get(field), sender.send(fields));
            }
            Map<String, String> fields = new LinkedHashMap<>(blank.filled());
            if (fields.get(field).matches(".*\\d.*")) {
                fields.replaceAll((name, it) -> name.equals(field) ? persian(it) : it);
                var answer = sender.send(fields);
                judge(field + " in other digits", "", "", answer);
                if (blank.taken() && answer.statusCode() == 422) {
                    odd.add(field + " refuses digits of another script");
                }
            }
        }
        left();
        return odd;
    }

    private void renew() {
        sender = senders.get();
        sender.open();
        rows = ledger.rows();
    }

    /** The case knows every field of the form, and no other. */
    private void sameFields() {
        sender.open()
                .fields(sender.action())
                .filter(it -> !it.equals(blank.fields()))
                .ifPresent(it -> odd.add("the form's fields are " + it));
    }

    /** Whoever writes with care gets through, once for each form. */
    private void careful() {
        if (!blank.taken()) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>(blank.filled());
        fields.put("_once", UUID.randomUUID().toString());
        var first = sender.visitor().post(sender.action(), sender.pairs(fields));
        long after = ledger.rows();
        var second = sender.visitor().post(sender.action(), sender.pairs(fields));
        if (!DONE.contains(first.statusCode())) {
            odd.add("a careful person is answered " + first.statusCode());
        } else if (!DONE.contains(second.statusCode()) || ledger.rows() != after) {
            odd.add("sent twice, the second is answered " + second.statusCode());
        }
        renew();
    }

    /** Two people open the form; the second to send it sees both versions. */
    private void stale() {
        String field =
                Stream.of("title", "name", "heading", "host", "phone", "subject")
                        .filter(blank.good()::containsKey)
                        .findFirst()
                        .orElse("name");
        if (!blank.good().containsKey("version") || blank.route().endsWith("/new")) {
            return;
        }
        Map<String, String> first = new LinkedHashMap<>(blank.filled());
        first.put("version", sender.visitor().hidden("version"));
        Map<String, String> second = new LinkedHashMap<>(first);
        first.put(field, "Erste " + mark);
        second.put(field, "Zweite " + mark);
        sender.send(first);
        var answer = sender.send(second);
        if (answer.statusCode() != 409
                || !answer.body().contains("Erste " + mark)
                || !answer.body().contains("Zweite " + mark)) {
            odd.add("a stale version is answered " + answer.statusCode());
        }
        if (!ledger.with("Zweite " + mark).isEmpty()) {
            odd.add("a stale version is stored");
        }
        renew();
    }

    private void judge(String what, String field, String written, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String body = answer.body();
        if (body.contains("<script>alert(") || body.contains("\u202e")) {
            odd.add(what + " comes back as it was written");
        }
        if (answer.headers().map().toString().contains("evil")) {
            odd.add(what + " writes headers");
        }
        if (DONE.contains(status)) {
            String word = written.replaceFirst("(?s).*(?=" + mark + ")", "");
            stored.put(word, written);
            // The form once more, with the version of now.
            sender.open();
            rows = ledger.rows();
            return;
        }
        if (!REFUSED.contains(status)) {
            odd.add(what + " is answered " + status);
            renew();
            return;
        }
        if (!new Sheet(body).speaks(sender.language().code())) {
            odd.add(what + " is answered in another language");
        }
        if (ledger.rows() != rows) {
            odd.add(what + " is refused, and leaves rows behind");
            rows = ledger.rows();
        }
        if (status == 422 && new Sheet(body).fields(sender.action()).isPresent()) {
            new Sheet(body).unclear(prefix).forEach(it -> odd.add(what + ": " + it));
            new Sheet(body)
                    .typed(field)
                    .filter(
                            it ->
                                    Stream.of(
                                                    Typed.clean(written),
                                                    Typed.line(written),
                                                    Typed.plain(written),
                                                    Typed.digits(written))
                                            .noneMatch(it::equalsIgnoreCase))
                    .ifPresent(
                            it ->
                                    odd.add(
                                            what
                                                    + " is lost: "
                                                    + it.substring(0, Math.min(80, it.length()))));
        }
    }

    /** Nothing of what was refused is stored, and of what was taken all is. */
    private void left() {
        List<String> lines = ledger.with(mark);
        Set<String> found =
                lines.stream()
                        .flatMap(it -> Pattern.compile(mark + "\\d+z").matcher(it).results())
                        .map(MatchResult::group)
                        .collect(Collectors.toSet());
        for (String word : found) {
            String written = stored.get(word);
            if (written == null) {
                odd.add(word + " was refused, and is stored all the same");
            } else if (lines.stream()
                    .noneMatch(
                            it ->
                                    blank.table()
                                            || it.contains(Typed.line(written))
                                            || it.contains(Typed.clean(written)))) {
                odd.add(word + " is not stored as it was written");
            }
        }
    }

    private static String persian(String text) {
        return text.codePoints()
                .map(it -> it >= '0' && it <= '9' ? '۰' + it - '0' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
