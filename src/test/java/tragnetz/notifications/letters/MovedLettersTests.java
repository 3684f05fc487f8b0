package tragnetz.notifications.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/** Somebody answers a circular in the mailbox of a house that its network has left. */
@HouseTest
class MovedLettersTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Door door;
    @Autowired LetterDesk desk;
    @Autowired LetterStore store;
    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetupTest.IMAP.dynamicPort()});
    private final UUID circular = UUID.randomUUID();
    private final String address = Visitors.freshAddress();
    private GreenMailUser mailbox;
    private OwnNetwork network;
    private Inbox inbox;
    private UUID account;
    private String token;

    @BeforeEach
    void open() {
        server.start();
        mailbox = server.setUser("post@tragnetz.example", "post", "geheim");
        int port = server.getImap().getPort();
        Postbox postbox = new Postbox("127.0.0.1", port, "imap", "post", "geheim", "INBOX");
        inbox = new Inbox(postbox, ReadingTests.Own.address(), desk, store, door);
        network = new OwnNetwork(rows, visitors);
        account = visitors.newcomer("Bora", address);
        rows.update(
                "insert into circulars.circular (network_id, id, language, state, begun_at,"
                        + " ended_at) values (?, ?, 'de', 'gone', now(), now())",
                network.id(),
                circular);
        rows.update(
                "insert into circulars.circular_text (network_id, circular_id, language, subject,"
                        + " body, state) values (?, ?, 'de', 'Treffen', 'Wer kommt?', 'source')",
                network.id(),
                circular);
        rows.update(
                "insert into circulars.delivery (network_id, circular_id, account_id, language,"
                        + " fate) values (?, ?, ?, 'de', 'sent')",
                network.id(),
                circular,
                account);
        token =
                Objects.requireNonNull(
                        door.write(MACHINE, () -> desk.open("circular", circular, List.of(account)))
                                .get(account));
        rows.update(
                "insert into networks.forwarding (network_id, path, target) values (?, ?,"
                        + " 'https://neu.example/n/neues-wort')",
                network.id(),
                network.path());
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void whoAnswersIsToldOnceAndInTheOwnMailboxWhereTheNetworkLives() {
        deliver("From: " + address + "\nAuto-Submitted: auto-replied\n", "Ich bin im Urlaub.");
        assertThat(mails()).as("machines are told nothing").isEmpty();
        deliver("From: eve@evil.example\n", "Ich bin Bora, wirklich.");
        deliver("From: " + address + "\n", "Ich komme.");

        assertThat(mails()).hasSize(1);
        assertThat(Objects.requireNonNull(mails().getFirst().get("body")).toString())
                .contains("„Treffen“", "https://neu.example/de/n/neues-wort/circulars/" + circular)
                .doesNotContain("Ich komme", "Bora");
        assertThat(mails().getFirst())
                .containsEntry("token", null)
                .containsEntry("answered", false);
        assertThat(rows.count("select count(*) from shared.mail where recipient like 'eve@%'"))
                .isZero();
        assertThat(
                        rows.count(
                                "select count(*) from circulars.reply where circular_id = ?",
                                circular))
                .isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void sharedPhonesAreToldNothingOfTheNetwork() {
        rows.update(
                "update identity.account set shared_phone = true where account_id = ?", account);
        deliver("From: " + address + "\n", "Ich komme.");

        assertThat(Objects.requireNonNull(mails().getFirst().get("body")).toString())
                .contains("https://neu.example/de/my/notices")
                .doesNotContain("Treffen", "umgezogen", "neues-wort");
    }

    @Test
    void answersAreTakenAgainWhenTheNetworkStays() {
        rows.update("delete from networks.forwarding where network_id = ?", network.id());
        deliver("From: " + address + "\n", "Ich komme.");

        assertThat(mails()).isEmpty();
        assertThat(
                        rows.count(
                                "select count(*) from circulars.reply where circular_id = ?",
                                circular))
                .isOne();
    }

    private List<Map<String, Object>> mails() {
        return rows.query("select * from shared.mail where recipient = ?", address);
    }

    private void deliver(String head, String text) {
        String mail =
                head
                        + "Message-ID: <%s@test>\n".formatted(UUID.randomUUID())
                        + "To: Netz <post+%s@tragnetz.example>\nSubject: Re\n\n".formatted(token)
                        + text;
        try {
            mailbox.deliver(
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
        while (door.write(MACHINE, inbox::run)) {
            continue;
        }
    }
}
