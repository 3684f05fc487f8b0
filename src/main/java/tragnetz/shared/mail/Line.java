package tragnetz.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server, for several mails; opened when the first one leaves. */
final class Line implements AutoCloseable {

    private final JavaMailSenderImpl server;
    private @Nullable Transport transport;

    Line(JavaMailSenderImpl server) {
        this.server = server;
    }

    Session session() {
        return server.getSession();
    }

    /**
     * Connects, if it is not.
     *
     * @throws MessagingException when the server does not answer or does not let us in
     */
    void open() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            String protocol = server.getProtocol() == null ? "smtp" : server.getProtocol();
            Transport fresh = server.getSession().getTransport(protocol);
            fresh.connect(
                    server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            transport = fresh;
        }
    }

    void send(MimeMessage message) throws MessagingException {
        open();
        message.saveChanges();
        if (transport != null) {
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                // The server hung up first; what it took it has.
            }
            transport = null;
        }
    }
}
