package tragnetz.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How mails leave: in portions, some only once, many alike after single ones. */
@HouseTest
class MannerTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Door door;
    @Autowired Rows rows;
    @Autowired Outbox outbox;
    @Autowired MailStore store;
    @Autowired Letterpaper paper;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final List<Postmarks.Fate> fates = new ArrayList<>();
    private final String address = Visitors.freshAddress();
    private MailSending sending;

    @BeforeEach
    void open() {
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
        sending =
                new MailSending(
                        door,
                        store,
                        new MailServer(sender),
                        paper,
                        List.of((mail, account, fate) -> fates.add(fate)));
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void afterAFallNothingThatMayGoOnlyOnceGoesTwice() throws Exception {
        Manner once = new Manner(true, true, null, false, null);
        put(new Mail(to(), "Rundbrief", "Text", null, once));
        fallWhileLeaving();
        send();
        assertThat(server.getReceivedMessagesForDomain(address)).isEmpty();
        assertThat(fates).containsExactly(Postmarks.Fate.UNSURE);

        put(new Mail(to(), "Einladung", "Text", null));
        fallWhileLeaving();
        send();
        rows.update("update shared.mail set due_at = now() where recipient = ?", address);
        send();
        send();
        assertThat(server.getReceivedMessagesForDomain(address))
                .extracting(MimeMessage::getSubject)
                .containsExactly("Einladung");
        assertThat(fates).containsExactly(Postmarks.Fate.UNSURE, Postmarks.Fate.SENT);
    }

    @Test
    void whoeverTakesTheMailFirstSendsIt() {
        put(new Mail(to(), "Betreff", "Text", null));
        UUID id = rows.one(UUID.class, "select id from shared.mail where recipient = ?", address);

        assertThat(door.write(MACHINE, () -> store.leaves(id))).isTrue();
        assertThat(door.write(MACHINE, () -> store.leaves(id))).isFalse();
    }

    @Test
    void singleMailsOvertakeManyAlikeAndBulkMailSaysHowToEndIt() throws Exception {
        String end = "https://tragnetz.example/de/unsubscriptions/abc";
        Manner bulk = new Manner(true, true, "0123456789abcdef0123456789abcdef", true, end);
        put(new Mail(to(), "Rundbrief", "Text", null, bulk));
        put(new Mail(to(), "Anmelden", "Text", null));
        send();

        MimeMessage[] mails = server.getReceivedMessagesForDomain(address);
        assertThat(mails)
                .extracting(MimeMessage::getSubject)
                .containsExactly("Anmelden", "Rundbrief");
        assertThat(mails[1].getHeader("List-Unsubscribe")).containsExactly("<" + end + ">");
        assertThat(mails[1].getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(mails[1].getHeader("Precedence")).containsExactly("bulk");
        assertThat(mails[1].getHeader("Message-ID")[0]).endsWith("@localhost>");
        assertThat(mails[0].getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void repliesAndBouncesComeBackToTheAddressOfTheirToken() throws Exception {
        String token = "0123456789abcdef0123456789abcdef";
        ReturnAddress own = new ReturnAddress("post@tragnetz.example");

        assertThat(own.of(token)).contains(new Address("post+" + token + "@tragnetz.example"));
        assertThat(own.token("To: Netz <POST+" + token + "@Tragnetz.example>")).contains(token);
        for (String other :
                List.of(
                        "compost+" + token + "@tragnetz.example",
                        "post+" + token + "@tragnetz.example.evil.example",
                        "post+" + token + "0@tragnetz.example",
                        "post@tragnetz.example")) {
            assertThat(own.token(other)).as(other).isEmpty();
        }
        assertThat(new ReturnAddress("").of(token)).isEmpty();
        assertThatThrownBy(() -> new ReturnAddress("no address"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void put(Mail mail) {
        door.write(MACHINE, () -> outbox.put(mail));
    }

    private Addressee to() {
        return new Addressee(UUID.randomUUID(), new Address(address), Language.DE, false);
    }

    /** The machine stopped between taking the mail and hearing the server's answer. */
    private void fallWhileLeaving() {
        rows.update(
                "update shared.mail set leaving_at = now() - interval '4 minutes' where recipient ="
                        + " ? and sent_at is null and failed_at is null",
                address);
    }

    private void send() {
        rows.update(
                "update shared.mail set sent_at = now() where recipient <> ? and sent_at is null",
                address);
        while (door.write(MACHINE, sending::run)) {
            continue;
        }
    }
}
