package tragnetz.notifications.letters;

import org.springframework.stereotype.Component;

import tragnetz.shared.mail.Postmarks;

import java.util.UUID;

/**
 * Stops writing to mailboxes that are no more. Sign-in mails still go: their reader has just asked
 * for them.
 */
@Component
class Suspensions implements Postmarks {

    private final SuspensionStore store;

    Suspensions(SuspensionStore store) {
        this.store = store;
    }

    @Override
    public void stamp(UUID mail, UUID account, Fate fate) {
        if (fate == Fate.REFUSED) {
            store.strike(account, "5.1.1", true);
        }
    }

    /**
     * A bounce of that status, RFC 3463: unknown or closed mailboxes are told apart from others.
     */
    void bounced(UUID account, String status) {
        if (!status.startsWith("2.") && !status.startsWith("4.")) {
            store.strike(account, status, status.matches("5\\.1\\.\\d+|5\\.2\\.1"));
        }
    }
}
