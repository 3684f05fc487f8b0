package tragnetz.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;

import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import tragnetz.privacy.Plugs;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@HouseTest
class MailTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Door door;
    @Autowired Rows rows;
    @Autowired Outbox outbox;
    @Autowired Plugs plugs;
    @Autowired MailStore store;
    @Autowired Letterpaper paper;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final String address = Visitors.freshAddress();
    private MailSending sending;

    @BeforeEach
    void open() {
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
        sending = new MailSending(door, store, new MailServer(sender), paper, List.of());
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void mailArrivesInItsLanguageAndDirectionAndItsTextIsErased() throws Exception {
        put(Language.FA, false, "سلام دنیا", "متن نامه\n\nhttp://localhost/fa\n", null);
        send();

        MimeMessage mail = server.getReceivedMessagesForDomain(address)[0];
        assertThat(mail.getSubject()).isEqualTo("سلام دنیا");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fa");
        assertThat(mail.getContent().toString()).contains("\u200Fمتن", "\u200Ehttp://localhost/fa");
        assertThat(mail.getFrom()[0].toString()).contains("no-reply@localhost", "Tragnetz");
        assertThat(row("body || (sent_at is not null)")).isEqualTo("true");
    }

    @Test
    void onPhonesInManyHandsTheSubjectSaysNothing() throws Exception {
        put(Language.DE, true, "Ihr Link zum Anmelden", "Text", null);
        send();

        MimeMessage mail = server.getReceivedMessagesForDomain(address)[0];
        assertThat(mail.getSubject()).isEqualTo("Notizen");
        assertThat(mail.getFrom()[0].toString()).doesNotContain("Tragnetz");
    }

    @Test
    void nobodySmugglesHeadersIntoAMail() throws Exception {
        put(Language.DE, false, "Betreff\r\nBcc: dieb@x.example", "Text", null);
        send();

        MimeMessage mail = server.getReceivedMessagesForDomain(address)[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThatThrownBy(() -> new Address("a@x.example\r\nBcc: b@x.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Address.typed("Änne@müller.example")).isEmpty();
        assertThat(Address.typed("Anne@Müller.example"))
                .contains(new Address("anne@xn--mller-kva.example"));
    }

    @Test
    void withoutServerAMailIsTriedAgainLaterAndAtLastGivenUp() {
        server.stop();
        put(Language.DE, false, "Betreff", "Text", null);
        send();
        assertThat(row("attempts || ' ' || body || (due_at > now() + interval '5 seconds')"))
                .isEqualTo("1 Texttrue");

        for (int attempt = 0; attempt < 8; attempt++) {
            rows.update("update shared.mail set due_at = now() where recipient = ?", address);
            send();
        }
        assertThat(row("body || (failed_at is not null)")).isEqualTo("true");
    }

    @Test
    void mailThatComesTooLateIsNotSent() throws Exception {
        put(Language.DE, false, "Link", "Text", Instant.now().minus(Duration.ofSeconds(1)));
        send();

        assertThat(server.getReceivedMessagesForDomain(address)).isEmpty();
        assertThat(row("body || (failed_at is not null)")).isEqualTo("true");
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        door.write(
                MACHINE,
                () -> {
                    outbox.put(mail(Language.DE, false, "Betreff", "Text", null));
                    door.forget();
                    return null;
                });

        assertThat(rows.count("select count(*) from shared.mail where recipient = ?", address))
                .isZero();
    }

    @Test
    void afterSevenDaysTheLineGoes() {
        put(Language.DE, false, "Betreff", "Text", null);
        rows.update(
                "update shared.mail set created_at = now() - interval '8 days' where recipient = ?",
                address);
        door.write(
                MACHINE,
                () ->
                        plugs.all().stream()
                                .filter(it -> it.table().equals("shared.mail"))
                                .mapToInt(it -> it.expire(500))
                                .sum());

        assertThat(rows.count("select count(*) from shared.mail where recipient = ?", address))
                .isZero();
    }

    private void put(Mail mail) {
        door.write(MACHINE, () -> outbox.put(mail));
    }

    private void put(
            Language language,
            boolean neutral,
            String subject,
            String body,
            @Nullable Instant goodUntil) {
        put(mail(language, neutral, subject, body, goodUntil));
    }

    private Mail mail(
            Language language,
            boolean neutral,
            String subject,
            String body,
            @Nullable Instant goodUntil) {
        Addressee to = new Addressee(UUID.randomUUID(), new Address(address), language, neutral);
        return new Mail(to, subject, body, goodUntil);
    }

    private void send() {
        rows.update(
                "update shared.mail set sent_at = now() where recipient <> ? and sent_at is null",
                address);
        while (door.write(MACHINE, sending::run)) {
            continue;
        }
    }

    private String row(String what) {
        return rows.one(
                String.class, "select " + what + " from shared.mail where recipient = ?", address);
    }

    @Test
    void withoutAServerMailsWait() {
        assertThat(new MailServer(new JavaMailSenderImpl()).sender()).isNull();
    }
}
