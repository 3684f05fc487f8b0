package tragnetz.shared.mail;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.jobs.Jobs;

import java.util.List;
import java.util.UUID;

/** Takes mails inside the command's transaction: what is rolled back is never sent. */
@Component
public class Outbox {

    private static final Machine MACHINE = new Machine("mails");

    private final Door door;
    private final MailStore store;
    private final OutboxStore counts;
    private final Jobs jobs;
    private final Words words;
    private final MailServer server;

    Outbox(
            Door door,
            MailStore store,
            OutboxStore counts,
            Jobs jobs,
            Words words,
            MailServer server) {
        this.door = door;
        this.store = store;
        this.counts = counts;
        this.jobs = jobs;
        this.words = words;
        this.server = server;
    }

    /**
     * Puts the mail into the open transaction; it leaves a moment after the commit.
     *
     * @return the mail's number
     */
    public UUID put(Mail mail) {
        return put(List.of(mail)).getFirst();
    }

    /** The same for many with one statement; some thousands are fine. */
    public List<UUID> put(List<Mail> mails) {
        List<MailStore.Numbered> numbered =
                mails.stream()
                        .map(it -> new MailStore.Numbered(UUID.randomUUID(), it, subject(it)))
                        .toList();
        door.as(MACHINE, () -> store.insert(numbered));
        jobs.wake(MailSending.NAME);
        return numbered.stream().map(MailStore.Numbered::id).toList();
    }

    private String subject(Mail mail) {
        return mail.to().neutral()
                ? words.say(mail.to().language(), "shared.neutral")
                : mail.subject();
    }

    /** Whether a mail server is set; without one mails wait. */
    public boolean open() {
        return server.sender() != null;
    }

    /** How many mails wait; inside an open transaction. */
    public long waiting() {
        return door.as(MACHINE, counts::waiting);
    }
}
