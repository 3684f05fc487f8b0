package tragnetz.shared.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The server that takes our mails, when the operator has set one ({@code SPRING_MAIL_HOST}). */
@Component
class MailServer {

    private final JavaMailSenderImpl sender;

    MailServer(JavaMailSenderImpl sender) {
        this.sender = sender;
    }

    /** Null without a mail server: then mails wait. */
    @Nullable JavaMailSenderImpl sender() {
        String host = sender.getHost();
        return host == null || host.isBlank() ? null : sender;
    }
}
