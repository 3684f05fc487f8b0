package tragnetz.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** Sends what waits in the outbox, one mail a portion; without a mail server everything waits. */
@Component
class MailSending implements Job {

    static final String NAME = "mails";

    private static final Logger log = LoggerFactory.getLogger(MailSending.class);
    private static final int MOST_ATTEMPTS = 9;
    private static final String RIGHT_TO_LEFT = "\u200F";
    private static final String LEFT_TO_RIGHT = "\u200E";

    private final MailStore store;
    private final ObjectProvider<JavaMailSender> server;
    private final String from;
    private final Words words;

    MailSending(
            MailStore store,
            ObjectProvider<JavaMailSender> server,
            Settings settings,
            Words words,
            @Value("${tragnetz.mail-from:}") String from) {
        this.store = store;
        this.server = server;
        this.from = from.isBlank() ? "no-reply@" + settings.baseUrl().getHost() : from;
        this.words = words;
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
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null) {
            return false;
        }
        MailStore.Waiting mail = store.next().orElse(null);
        if (mail == null) {
            return false;
        }
        if (mail.goodUntil() != null && mail.goodUntil().isBefore(Instant.now())) {
            store.failed(mail.id());
            return true;
        }
        try {
            sender.send(message(sender, mail));
            store.sent(mail.id());
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            log.warn("A mail could not be sent: {}", e.getClass().getSimpleName());
            if (mail.attempts() + 1 >= MOST_ATTEMPTS) {
                store.failed(mail.id());
            } else {
                // 10 s, 40 s, 160 s … about two days in all.
                store.later(mail.id(), Duration.ofSeconds(10L << (2 * mail.attempts())));
            }
        }
        return true;
    }

    private MimeMessage message(JavaMailSender sender, MailStore.Waiting mail)
            throws MessagingException, UnsupportedEncodingException {
        Language language = Language.of(mail.language()).orElse(Language.DE);
        MimeMessage message = sender.createMimeMessage();
        InternetAddress from = new InternetAddress(this.from);
        if (!mail.neutral()) {
            from.setPersonal(words.say(language, "shared.brand"), "UTF-8");
        }
        message.setFrom(from);
        message.setRecipient(
                MimeMessage.RecipientType.TO,
                new InternetAddress(new Address(mail.recipient()).text()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(directed(mail.body(), language), StandardCharsets.UTF_8.name(), "plain");
        message.setContentLanguage(new String[] {language.code()});
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Plain text has no direction of its own: an invisible mark begins each line. */
    private static String directed(String body, Language language) {
        if (!"rtl".equals(language.dir())) {
            return body;
        }
        return body.lines()
                .map(
                        line ->
                                line.isBlank()
                                        ? line
                                        : line.matches("(?s)[\\x20-\\x7e]+")
                                                ? LEFT_TO_RIGHT + line
                                                : RIGHT_TO_LEFT + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
