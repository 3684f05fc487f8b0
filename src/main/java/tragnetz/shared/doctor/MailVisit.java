package tragnetz.shared.doctor;

import org.springframework.core.env.Environment;

import tragnetz.shared.Settings;
import tragnetz.shared.doctor.Finding.Ill;
import tragnetz.shared.doctor.Finding.Note;
import tragnetz.shared.doctor.Finding.Well;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;

/** Whether the mail server can be reached; nothing is sent. */
record MailVisit(Settings settings, Environment environment) {

    private static final int PATIENCE_MILLIS = 5_000;

    List<Finding> findings() {
        String host = environment.getProperty("spring.mail.host", "");
        int port = Integer.parseInt(environment.getProperty("spring.mail.port", "25"));
        if (host.isBlank()) {
            return List.of(
                    settings.demo()
                            ? new Well(
                                    "No mail server, as the demo world wants it: mails lie in"
                                            + " /outbox")
                            : new Note(
                                    "No mail server is set: nobody can sign in by mail.",
                                    "Set SPRING_MAIL_HOST, SPRING_MAIL_PORT, SPRING_MAIL_USERNAME"
                                            + " and SPRING_MAIL_PASSWORD."));
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return List.of(new Well("The mail server " + host + ":" + port + " answers"));
        } catch (IOException e) {
            return List.of(
                    new Ill(
                            "The mail server "
                                    + host
                                    + ":"
                                    + port
                                    + " does not answer: "
                                    + e.getMessage(),
                            "Check SPRING_MAIL_HOST and SPRING_MAIL_PORT, and the firewall."));
        }
    }
}
