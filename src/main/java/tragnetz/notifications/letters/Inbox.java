package tragnetz.notifications.letters;

import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;
import tragnetz.shared.mail.ReturnAddress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fetches answers and bounces. What came of a mail is committed before the mail goes from the
 * mailbox; if we fall in between, the next visit knows it by its number there and by its own.
 */
@Component
class Inbox implements Job {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final Machine MACHINE = new Machine("inbox");
    private static final int PORTION = 20;
    private static final int MOST_STUMBLES = 20;

    private final Postbox postbox;
    private final ReturnAddress returns;
    private final LetterDesk desk;
    private final LetterStore store;
    private final Door door;
    private final AtomicInteger stumbles = new AtomicInteger();

    Inbox(Postbox postbox, ReturnAddress returns, LetterDesk desk, LetterStore store, Door door) {
        this.postbox = postbox;
        this.returns = returns;
        this.desk = desk;
        this.store = store;
        this.door = door;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(30));
    }

    @Override
    public boolean run() {
        if (!postbox.set() || !returns.open()) {
            return false;
        }
        try (Postbox.Visit visit = postbox.visit()) {
            List<Message> unread = visit.unread(PORTION);
            for (Message mail : unread) {
                Incoming incoming = read(mail);
                boolean taken = take(visit.validity(), visit.uid(mail), number(mail), incoming);
                if (taken || stumbles.incrementAndGet() > MOST_STUMBLES) {
                    visit.tick(mail, !taken || incoming instanceof Incoming.Stray);
                    stumbles.set(0);
                }
            }
            return unread.size() == PORTION && stumbles.get() == 0;
        } catch (MessagingException e) {
            log.warn("The mailbox cannot be read: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** False when it could not be taken; it is tried again on the next visits, not for ever. */
    private boolean take(long validity, long uid, UUID number, Incoming incoming) {
        try {
            door.writeApart(
                    MACHINE,
                    () -> {
                        if (store.read(number, validity, uid, fate(incoming))) {
                            desk.give(number, incoming);
                        }
                        return null;
                    });
            return true;
        } catch (RuntimeException e) {
            log.warn("A mail could not be taken: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** A mail that cannot be read stays where it is, and in nobody's way. */
    private Incoming read(Message mail) throws MessagingException {
        try {
            return Reading.of((MimeMessage) mail, returns);
        } catch (FolderClosedException | StoreClosedException e) {
            throw e;
        } catch (MessagingException | IOException | RuntimeException e) {
            log.warn("A mail in the mailbox is illegible: {}", e.getClass().getSimpleName());
            return new Incoming.Stray();
        }
    }

    /** Of its own number and its addresses: nobody hides a mail behind the number of another. */
    private static UUID number(Message mail) throws MessagingException {
        StringBuilder marks = new StringBuilder();
        for (String name : List.of("Message-ID", "To", "Date", "From")) {
            String[] values = mail.getHeader(name);
            marks.append(values == null ? "" : String.join(",", values)).append('\n');
        }
        return UUID.nameUUIDFromBytes(marks.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String fate(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Answer _ -> "answer";
            case Incoming.Bounce _ -> "bounce";
            case Incoming.Automatic _ -> "automatic";
            case Incoming.Stray _ -> "stray";
        };
    }
}
