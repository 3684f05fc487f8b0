package tragnetz.notifications;

import java.util.UUID;

/**
 * Takes what people answer to mails; the slice that sends them plugs it in. Called in the machine
 * room, inside the transaction that notes that the mail has been read. Never answer by itself: two
 * machines would talk for ever.
 */
public interface Replies {

    /** One noun, as given to {@link Correspondence#open}. */
    String kind();

    /** Somebody answered. */
    void take(UUID subject, Letter letter);

    /** The mail to the account came back; its address is seen to already. */
    void bounced(UUID subject, UUID account);
}
