package tragnetz.shared.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
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
    private final ObjectProvider<JavaMailSender> server;

    Outbox(
            Door door,
            MailStore store,
            Jobs jobs,
            Words words,
            ObjectProvider<JavaMailSender> server) {
        this.door = door;
        this.store = store;
        this.jobs = jobs;
        this.words = words;
        this.server = server;
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

    /** Whether a mail server is set; without one mails wait. */
    public boolean open() {
        return server.getIfAvailable() != null;
    }

    /** How many mails wait; inside an open transaction. */
    public long waiting() {
        return door.as(MACHINE, store::waiting);
    }
}
