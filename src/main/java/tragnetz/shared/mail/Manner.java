package tragnetz.shared.mail;

import org.jspecify.annotations.Nullable;

/**
 * How a mail leaves.
 *
 * @param once when a crash leaves it unknown whether the mail has left, it is not sent again
 * @param bulk one of many alike: single mails overtake it
 * @param token of the address to which bounces come back; null for none
 * @param answered whether what people answer comes back to that address too
 * @param unsubscription absolute address that ends such mails by one POST; null for none
 */
public record Manner(
        boolean once,
        boolean bulk,
        @Nullable String token,
        boolean answered,
        @Nullable String unsubscription) {

    /** A single mail that nobody answers; rather twice than never. */
    public static final Manner PLAIN = new Manner(false, false, null, false, null);
}
