package tragnetz.shared.mail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A mail as it leaves.
 *
 * @param subject one line, in the addressee's language
 * @param body plain text; an address of a page stands on a line of its own
 * @param goodUntil when it is too late to send it; null for mails that keep
 */
public record Mail(
        Addressee to, String subject, String body, @Nullable Instant goodUntil, Manner manner) {

    public Mail {
        subject = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    public Mail(Addressee to, String subject, String body, @Nullable Instant goodUntil) {
        this(to, subject, body, goodUntil, Manner.PLAIN);
    }
}
