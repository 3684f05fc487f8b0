package tragnetz.notifications;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Makes the addresses to which answers and bounces come back. Call inside an open transaction. */
public interface Correspondence {

    /**
     * A fresh token for each account; it goes into the mail's {@link
     * tragnetz.shared.mail.Manner#token()}. Kept for half a year.
     *
     * @param kind name of a {@link Replies}
     * @param subject what the mails are about; comes back with the answer
     */
    Map<UUID, String> open(String kind, UUID subject, Collection<UUID> accounts);
}
