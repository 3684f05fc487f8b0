package tragnetz.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes a waiting mail as it goes over the wire. */
@Component
class Letterpaper {

    private static final String RIGHT_TO_LEFT = "\u200F";
    private static final String LEFT_TO_RIGHT = "\u200E";

    private final Words words;
    private final ReturnAddress returns;
    private final String from;
    private final String host;

    Letterpaper(
            Words words,
            Settings settings,
            ReturnAddress returns,
            @Value("${tragnetz.mail-from:}") String from) {
        this.words = words;
        this.returns = returns;
        this.host = settings.baseUrl().getHost();
        this.from = from.isBlank() ? "no-reply@" + host : from;
    }

    MimeMessage message(Session session, MailStore.Waiting mail)
            throws MessagingException, UnsupportedEncodingException {
        Language language = Language.of(mail.language()).orElse(Language.DE);
        SMTPMessage message = new Numbered(session, mail.id(), host);
        InternetAddress sender = new InternetAddress(from);
        if (!mail.neutral()) {
            sender.setPersonal(words.say(language, "shared.brand"), "UTF-8");
        }
        message.setFrom(sender);
        message.setRecipient(
                MimeMessage.RecipientType.TO,
                new InternetAddress(new Address(mail.recipient()).text()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(directed(mail.body(), language), StandardCharsets.UTF_8.name(), "plain");
        message.setContentLanguage(new String[] {language.code()});
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.bulk()) {
            message.setHeader("Precedence", "bulk");
        }
        if (mail.unsubscription() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscription() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (mail.token() != null && returns.open()) {
            String back = returns.of(mail.token()).orElseThrow().text();
            message.setEnvelopeFrom(back);
            if (mail.answered()) {
                message.setReplyTo(new InternetAddress[] {new InternetAddress(back)});
            }
        }
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

    /** The same mail has the same number, however often it is tried. */
    private static final class Numbered extends SMTPMessage {

        private final String number;

        Numbered(Session session, UUID id, String host) {
            super(session);
            this.number = "<" + id + "@" + host + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
