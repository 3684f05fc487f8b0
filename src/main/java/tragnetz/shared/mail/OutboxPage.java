package tragnetz.shared.mail;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Page;

import java.time.Instant;
import java.util.List;

/** The mails of a demo, for everybody to read. */
public record OutboxPage(List<Line> mails) implements Page {

    /** One mail. */
    public record Line(
            String recipient,
            String language,
            String subject,
            String body,
            Instant createdAt,
            boolean sent) {

        public String dir() {
            return Language.of(language).orElse(Language.DE).dir();
        }

        /** The body's paragraphs and addresses of pages, line by line. */
        public List<String> lines() {
            return body.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    @Override
    public String template() {
        return "shared/outbox";
    }
}
