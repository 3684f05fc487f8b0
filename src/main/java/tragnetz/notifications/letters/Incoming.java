package tragnetz.notifications.letters;

import java.time.Instant;

/** What a mail in the mailbox turns out to be. */
sealed interface Incoming {

    /** Somebody wrote. */
    record Answer(
            String token, String sender, String text, int attachments, boolean cut, Instant at)
            implements Incoming {}

    /**
     * A mail of ours came back.
     *
     * @param status RFC 3463, {@code 5.1.1} for example; empty when it says none
     */
    record Bounce(String token, String status) implements Incoming {}

    /** A machine wrote: an absence note, a list, a delay. Nobody reads it. */
    record Automatic() implements Incoming {}

    /** None of our addresses is on it; it stays in the mailbox. */
    record Stray() implements Incoming {}
}
