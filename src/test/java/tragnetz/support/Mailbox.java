package tragnetz.support;

import org.springframework.boot.test.context.TestComponent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outbox as the addressee would: waits for the next mail, finds its link and code. */
@TestComponent
public class Mailbox {

    /** A mail that arrived. */
    public record Letter(String subject, String body) {

        /** Path and fragment of the first link. */
        public String link() {
            return find("https?://[^/\\s]+(/\\S+)");
        }

        /** The first link. */
        public String address() {
            return find("(https?://\\S+)");
        }

        /** The secret behind the {@code #}. */
        public String token() {
            return find("#([\\w-]{43})");
        }

        /** Six digits on a line of their own. */
        public String code() {
            return find("(?m)^(\\d{6})$");
        }

        private String find(String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(body);
            if (!found.find()) {
                throw new AssertionError("Not in the mail: " + pattern);
            }
            return found.group(1);
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Rows rows;

    Mailbox(Rows rows) {
        this.rows = rows;
    }

    /** Asks for a sign-in mail in this browser, and waits for it. */
    public Letter ask(Visitor visitor, String address, String to) {
        rows.update("delete from shared.rate_bucket");
        long before = count(address);
        visitor.follow(visitor.get("/de/sign-in"));
        int status = visitor.post("/de/sign-in", "address", address, "to", to).statusCode();
        if (status != 303) {
            throw new AssertionError("Sign-in answered " + status);
        }
        return letter(address, before + 1);
    }

    /** How many mails went to the address so far. */
    public long count(String address) {
        return rows.count("select count(*) from shared.mail where recipient = ?", address);
    }

    /** The newest mail to the address, as soon as there are at least that many. */
    public Letter letter(String address, long number) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<Map<String, Object>> mails =
                    rows.query(
                            "select subject, body from shared.mail where recipient = ? order by"
                                    + " created_at desc, id",
                            address);
            if (mails.size() >= number) {
                Map<String, Object> mail = mails.getFirst();
                return new Letter(mail.get("subject").toString(), mail.get("body").toString());
            }
            sleep();
        }
        throw new AssertionError("No mail arrived");
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
