package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.identity.Addressees;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Mail;
import tragnetz.shared.mail.Manner;
import tragnetz.shared.mail.Outbox;

import java.util.UUID;

/**
 * Tells whoever answers a mail of a network that lives elsewhere where to write instead. Once for
 * each circular and to the person's own mailbox only: whatever answers, nothing goes round.
 */
@Component
class MovedReplies {

    private static final Manner ONCE = new Manner(true, false, null, false, null);

    private final MovedStore store;
    private final Addressees addressees;
    private final Outbox outbox;
    private final Words words;

    MovedReplies(MovedStore store, Addressees addressees, Outbox outbox, Words words) {
        this.store = store;
        this.addressees = addressees;
        this.outbox = outbox;
        this.words = words;
    }

    /** False for a network that lives here: its answers are taken. In the machine room. */
    boolean answered(TalkStore.About about, UUID circular, UUID account) {
        MovedStore.Home home = store.home(about.networkId()).orElse(null);
        if (home == null) {
            return false;
        }
        Addressee to = addressees.of(account).orElse(null);
        if (to != null && store.lead(about.networkId(), circular, account)) {
            outbox.put(mail(to, about, circular, home));
        }
        return true;
    }

    private Mail mail(Addressee to, TalkStore.About about, UUID circular, MovedStore.Home home) {
        String key = to.neutral() ? "circulars.elsewhere.neutral" : "circulars.elsewhere.text";
        String path = to.neutral() ? "/my/notices" : home.path() + "/circulars/" + circular;
        return new Mail(
                to,
                words.say(to.language(), "circulars.elsewhere.subject"),
                words.say(to.language(), key, about.subject())
                        + "\n"
                        + home.house()
                        + "/"
                        + to.language().code()
                        + path
                        + "\n",
                null,
                ONCE);
    }
}
