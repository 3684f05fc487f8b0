package tragnetz.shared.mail;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.jobs.Jobs;

/** Takes mails inside the command's transaction: what is rolled back is never sent. */
@Component
public class Outbox {

    private static final Machine MACHINE = new Machine("mails");

    private final Door door;
    private final MailStore store;
    private final Jobs jobs;
    private final Words words;

    Outbox(Door door, MailStore store, Jobs jobs, Words words) {
        this.door = door;
        this.store = store;
        this.jobs = jobs;
        this.words = words;
    }

    /** Puts the mail into the open transaction; it leaves a moment after the commit. */
    public void put(Mail mail) {
        String subject =
                mail.to().neutral()
                        ? words.say(mail.to().language(), "shared.neutral")
                        : mail.subject();
        door.as(
                MACHINE,
                () -> {
                    store.insert(mail, subject);
                    return null;
                });
        jobs.wake(MailSending.NAME);
    }
}
