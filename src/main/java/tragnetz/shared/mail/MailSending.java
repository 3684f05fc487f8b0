package tragnetz.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;
import tragnetz.shared.mail.Postmarks.Fate;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sends what waits in the outbox, some mails over one connection; without a mail server everything
 * waits. Before a mail leaves that is noted for good, and afterwards what became of it: after a
 * fall it is known of which mail it is not known.
 */
@Component
class MailSending implements Job {

    static final String NAME = "mails";

    /** Mails over one connection; a sign-in mail waits for that many at most. */
    static final int PORTION = 20;

    private static final Logger log = LoggerFactory.getLogger(MailSending.class);
    private static final Machine MACHINE = new Machine(NAME);
    private static final int MOST_ATTEMPTS = 9;

    private final Door door;
    private final MailStore store;
    private final MailServer server;
    private final Letterpaper paper;
    private final List<Postmarks> postmarks;

    MailSending(
            Door door,
            MailStore store,
            MailServer server,
            Letterpaper paper,
            List<Postmarks> postmarks) {
        this.door = door;
        this.store = store;
        this.server = server;
        this.paper = paper;
        this.postmarks = postmarks;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(2));
    }

    @Override
    public boolean run() {
        JavaMailSenderImpl sender = server.sender();
        if (sender == null) {
            return false;
        }
        for (MailStore.Waiting lost : store.lost()) {
            pickUp(lost);
        }
        List<MailStore.Waiting> portion = store.next(PORTION);
        try (Line line = new Line(sender)) {
            for (MailStore.Waiting mail : portion) {
                if (mail.goodUntil() != null && mail.goodUntil().isBefore(Instant.now())) {
                    end(mail, Fate.FAILED);
                } else if (!connected(line)) {
                    later(mail);
                } else if (apart(() -> store.leaves(mail.id()))) {
                    send(line, mail);
                }
            }
        }
        return portion.size() == PORTION;
    }

    private static boolean connected(Line line) {
        try {
            line.open();
            return true;
        } catch (MessagingException e) {
            log.warn("The mail server cannot be reached: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private void send(Line line, MailStore.Waiting mail) {
        try {
            line.send(paper.message(line.session(), mail));
            end(mail, Fate.SENT);
        } catch (SendFailedException e) {
            log.warn("A mail was refused: {}", e.getClass().getSimpleName());
            if (forGood(e)) {
                end(mail, Fate.REFUSED);
            } else {
                later(mail);
            }
        } catch (MessagingException | UnsupportedEncodingException e) {
            log.warn("A mail could not be sent: {}", e.getClass().getSimpleName());
            line.close();
            pickUp(mail);
        }
    }

    /** Nobody knows whether this mail has left. */
    private void pickUp(MailStore.Waiting mail) {
        if (mail.once()) {
            end(mail, Fate.UNSURE);
        } else {
            later(mail);
        }
    }

    private void later(MailStore.Waiting mail) {
        if (mail.attempts() + 1 >= MOST_ATTEMPTS) {
            end(mail, Fate.FAILED);
        } else {
            // 10 s, 40 s, 160 s … about two days in all.
            Duration pause = Duration.ofSeconds(10L << (2 * mail.attempts()));
            apart(() -> store.later(mail.id(), pause));
        }
    }

    private void end(MailStore.Waiting mail, Fate fate) {
        apart(
                () -> {
                    boolean ended = store.end(mail.id(), fate == Fate.SENT);
                    if (ended && mail.accountId() != null) {
                        postmarks.forEach(it -> it.stamp(mail.id(), mail.accountId(), fate));
                    }
                    return ended;
                });
    }

    /** What is noted stays noted, whatever happens to the rest of the portion. */
    private boolean apart(java.util.function.BooleanSupplier work) {
        return door.writeApart(MACHINE, work::getAsBoolean);
    }

    /** 550 5.1.1 and the like about the recipient; 4xx and full mailboxes may pass. */
    private static boolean forGood(SendFailedException refused) {
        for (Exception next = refused;
                next instanceof MessagingException inner;
                next = inner.getNextException()) {
            if (next instanceof SMTPAddressFailedException address
                    && address.getReturnCode() >= 550
                    && address.getReturnCode() != 552) {
                return true;
            }
        }
        return false;
    }
}
