package tragnetz.house;

import tragnetz.shared.web.Wire;
import tragnetz.support.Hosts;
import tragnetz.support.Visitor;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sends what no page of ours would send, to where a form goes, and notes what is odd. */
final class Rudeness {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final byte[] HUGE =
            "a=b&".repeat(512 * 1024).getBytes(StandardCharsets.US_ASCII);
    private static final List<String> STRANGE =
            List.of("nowhere", "00000000-0000-4000-8000-000000000000", "%F0%9F%98%80", "%E2%80%AE");
    private static final Pattern NUMBER = Pattern.compile("<bdi dir=\"ltr\">([0-9a-f]{10})</bdi>");
    private static final Pattern SESSION = Pattern.compile("([^ =;]*session)=");

    private final Blank blank;
    private final Supplier<Sender> senders;
    private final Ledger ledger;
    private final Wire wire;
    private final List<String> numbers = new ArrayList<>();
    private final List<String> odd = new ArrayList<>();
    private Sender sender;
    private long rows;

    /**
     * @param senders a fresh one each time, with rows of its own
     */
    Rudeness(Blank blank, Supplier<Sender> senders, Ledger ledger, Wire wire) {
        this.blank = blank;
        this.senders = senders;
        this.ledger = ledger;
        this.wire = wire;
    }

    /** Not even a form: without token, too large, with addresses that lead nowhere. */
    List<String> oddities() {
        fresh();
        Map<String, String> fields = blank.filled();
        if (!blank.free()) {
            fields.put("_csrf", "");
            refused("without token", 403, sender.send(fields));
            fields.remove("_csrf");
        }
        refused(
                "in no language",
                404,
                sender.visitor().post("/qq" + sender.path(), sender.pairs(fields)));
        for (String id : blank.route().contains("{") ? STRANGE : List.<String>of()) {
            String path = sender.at(blank.route().substring(5).replaceAll("\\{[^}]*}", id));
            refused("for " + id, 404, sender.visitor().post(path, sender.pairs(fields)));
        }
        Wire.Reply huge = wire.post(sender.action(), HUGE, FORM);
        if (huge.status() != 413 || !new Sheet(huge.body()).speaks(sender.language().code())) {
            odd.add("two megabytes are answered " + huge.status());
        }
        lied();
        old();
        return odd;
    }

    /** What the pages of errors gave people to tell us. */
    List<String> numbers() {
        return numbers;
    }

    /** Whoever lies about the host is not repeated, neither in the answer nor in a mail. */
    private void lied() {
        Map<String, String> fields = blank.filled();
        fields.put("_csrf", sender.visitor().hidden("_csrf"));
        fields.put("_once", UUID.randomUUID().toString());
        String[] pairs = sender.pairs(fields);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            body.append(pairs[i])
                    .append('=')
                    .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        List<String> headers =
                new ArrayList<>(
                        Hosts.FORMS.get(
                                Math.floorMod(blank.route().hashCode(), Hosts.FORMS.size())));
        headers.addAll(List.of(FORM, "Cookie: " + sender.visitor().cookies()));
        Wire.Reply reply =
                wire.post(
                        sender.action(),
                        body.toString().getBytes(StandardCharsets.US_ASCII),
                        headers.toArray(String[]::new));
        if (reply.status() < 200
                || reply.status() >= 500
                || (reply.head() + reply.body()).contains(Hosts.EVIL)
                || !ledger.with(Hosts.EVIL).isEmpty()) {
            odd.add(headers.getFirst() + " is answered " + reply.status() + ", or repeated");
        }
        fresh();
    }

    /** The cookies of a session that has ended long ago. */
    private void old() {
        Matcher session = SESSION.matcher(sender.visitor().cookies());
        if (session.find()) {
            sender.visitor().with(session.group(1) + "=" + "A".repeat(43));
            var answer = sender.send(blank.filled());
            boolean open =
                    Stream.of("/sign-in", "/sign-out", "/passes", "/exit")
                            .anyMatch(sender.path()::startsWith);
            if (!open && !Visitor.location(answer).startsWith(sender.at("/sign-in?to="))) {
                odd.add("an old cookie is answered " + answer.statusCode());
            }
            fresh();
        }
    }

    private void refused(String what, int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            odd.add(what + " is answered " + answer.statusCode());
        }
        Matcher number = NUMBER.matcher(answer.body());
        if (number.find()) {
            numbers.add(number.group(1));
        } else {
            odd.add(what + " is answered without a number");
        }
        if (ledger.rows() != rows) {
            odd.add(what + " leaves rows behind");
            rows = ledger.rows();
        }
    }

    private void fresh() {
        sender = senders.get();
        sender.open();
        rows = ledger.rows();
    }
}
