package tragnetz.support;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import tragnetz.support.Mailbox.Letter;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The mail servers of everybody in a story: people's, and the mailboxes of houses. */
public final class PostOffice implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DOMAIN = "@post.example";

    private final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()
                    });
    private final Map<String, GreenMailUser> houses = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    public PostOffice() {
        server.start();
    }

    /** How a house sends mails, and fetches answers from the mailbox of that name. */
    public List<String> settings(String mailbox) {
        houses.put(mailbox, server.setUser(mailbox + DOMAIN, mailbox, "secret"));
        return List.of(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + server.getSmtp().getPort(),
                "--tragnetz.mail-from=" + mailbox + DOMAIN,
                "--tragnetz.inbox.host=127.0.0.1",
                "--tragnetz.inbox.port=" + server.getImap().getPort(),
                "--tragnetz.inbox.protocol=imap",
                "--tragnetz.inbox.username=" + mailbox,
                "--tragnetz.inbox.password=secret",
                "--tragnetz.inbox.address=" + mailbox + DOMAIN);
    }

    /** The next letter to the address that says this; waits for it, and gives each once. */
    public Letter next(String address, String saying) {
        return letter(take(address, saying));
    }

    /** The same, answered as a mail program does, with what was written below. */
    public Letter answer(String address, String saying, String text) {
        MimeMessage mail = take(address, saying);
        try {
            MimeMessage answer = (MimeMessage) mail.reply(false);
            answer.setFrom(new InternetAddress(address));
            answer.setText(text + "\n\n" + letter(mail).body().replaceAll("(?m)^", "> "), "UTF-8");
            answer.saveChanges();
            // What stands behind the plus is for the house; its server delivers to the mailbox.
            String mailbox = answer.getAllRecipients()[0].toString().replaceFirst("[+@].*", "");
            houses.get(mailbox).deliver(answer);
            return letter(mail);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private MimeMessage take(String address, String saying) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (MimeMessage mail : server.getReceivedMessages()) {
                if (isFor(address, mail) && says(saying, mail) && read.add(number(mail))) {
                    return mail;
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("No mail to " + address + " says " + saying);
    }

    private static boolean says(String saying, MimeMessage mail) {
        Letter letter = letter(mail);
        return letter.subject().contains(saying) || letter.body().contains(saying);
    }

    private static boolean isFor(String address, MimeMessage mail) {
        try {
            return Stream.of(mail.getAllRecipients()).anyMatch(it -> it.toString().equals(address));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String number(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Without the marks that tell the direction of a line. */
    private static Letter letter(MimeMessage mail) {
        try {
            return new Letter(
                    mail.getSubject(),
                    mail.getContent().toString().replaceAll("[\u200e\u200f]", ""));
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
