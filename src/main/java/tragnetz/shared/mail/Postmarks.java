package tragnetz.shared.mail;

import java.util.UUID;

/**
 * Learns what became of mails; modules plug themselves in. Called in the machine room, inside the
 * transaction that notes the fate.
 */
public interface Postmarks {

    /** What became of a mail. */
    enum Fate {
        SENT,
        /** Given up after two days of trying, or too late. */
        FAILED,
        /** The server knows for good that there is no such mailbox. */
        REFUSED,
        /** We fell while it was leaving; nobody knows, and it is not sent again. */
        UNSURE
    }

    void stamp(UUID mail, UUID account, Fate fate);
}
