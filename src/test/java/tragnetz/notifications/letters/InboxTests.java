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
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import tragnetz.notifications.Letter;
import tragnetz.notifications.Replies;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/** Against a real IMAP server, GreenMail's. */
@HouseTest
class InboxTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Door door;
    @Autowired LetterStore store;
    @Autowired Suspensions suspensions;
    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetupTest.IMAP.dynamicPort()});
    private final UUID subject = UUID.randomUUID();
    private final String address = Visitors.freshAddress();
    private final List<Letter> letters = new ArrayList<>();
    private final List<UUID> bounced = new ArrayList<>();
    private boolean falls;
    private GreenMailUser mailbox;
    private Inbox inbox;
    private UUID account;
    private String token;

    @BeforeEach
    void open() {
        server.start();
        mailbox = server.setUser("post@tragnetz.example", "post", "geheim");
        Postbox postbox =
                new Postbox(
                        "127.0.0.1", server.getImap().getPort(), "imap", "post", "geheim", "INBOX");
        var plugs = new StaticListableBeanFactory(Map.of("plug", new Plug()));
        LetterDesk desk =
                new LetterDesk(door, store, suspensions, plugs.getBeanProvider(Replies.class));
        inbox = new Inbox(postbox, ReadingTests.Own.address(), desk, store, door);
        account = visitors.newcomer("Bora", address);
        token =
                Objects.requireNonNull(
                        door.write(
                                        MACHINE,
                                        () -> desk.open("test-letter", subject, List.of(account)))
                                .get(account));
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void anAnswerComesInOnceAndLeavesTheMailbox() {
        deliver("From: " + address + "\nMessage-ID: <1@test>\n", "Ich komme.");
        fetch();
        fetch();

        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().text()).isEqualTo("Ich komme.");
        assertThat(letters.getFirst().own()).isTrue();
        assertThat(letters.getFirst().account()).isEqualTo(account);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void afterAFallBetweenFetchAndCommitItComesInStillAndOnce() {
        deliver("From: " + address + "\nMessage-ID: <2@test>\n", "Ich komme.");
        falls = true;
        fetch();
        assertThat(letters).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);

        falls = false;
        fetch();
        assertThat(letters).hasSize(1);
    }

    /** We fell after the commit and before the mail was gone: it is there, but known. */
    @Test
    void afterAFallBetweenCommitAndTickItIsNotTakenTwice() {
        String head = "From: " + address + "\nMessage-ID: <3@test>\n";
        deliver(head, "Ich komme.");
        fetch();
        deliver(head, "Ich komme.");
        fetch();

        assertThat(letters).hasSize(1);
    }

    @Test
    void aForgedSenderIsTold() {
        deliver("From: eve@evil.example\nMessage-ID: <4@test>\n", "Ich bin Bora, wirklich.");
        fetch();

        assertThat(letters).extracting(Letter::own).containsExactly(false);
        assertThat(letters.getFirst().sender()).isEqualTo("eve@evil.example");
    }

    @Test
    void machinesGetNoEarAndNoAnswer() {
        deliver("From: " + address + "\nAuto-Submitted: auto-replied\n", "Ich bin im Urlaub.");
        fetch();

        assertThat(letters).isEmpty();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(rows.count("select count(*) from shared.mail where recipient = ?", address))
                .isZero();
    }

    @Test
    void aTokenNobodyMadeOpensNothing() {
        token = "ffffffffffffffffffffffffffffffff";
        deliver("From: " + address + "\n", "Lass mich ein");
        fetch();

        assertThat(letters).isEmpty();
    }

    @Test
    void unknownMailboxesAreWrittenToNoMoreFullOnesOnlyAfterThreeTimes() {
        bounce("5.2.2", 1);
        bounce("5.2.2", 2);
        assertThat(suspended()).isFalse();
        bounce("5.2.2", 3);
        assertThat(suspended()).isTrue();
        assertThat(bounced).hasSize(3).containsOnly(account);

        rows.update("delete from notifications.suspension where account_id = ?", account);
        bounce("5.1.1", 4);
        assertThat(suspended()).isTrue();
    }

    @Test
    void whatIsNotOursStaysInTheMailboxAndIsReadOnce() {
        post("From: a@test.example\nTo: post@tragnetz.example\n\nSpam");
        fetch();
        fetch();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(letters).isEmpty();
    }

    @Test
    void aMailboxThatDoesNotAnswerStopsNobody() {
        server.stop();

        assertThat(door.write(MACHINE, inbox::run)).isFalse();
    }

    private void bounce(String status, int number) {
        post(
                "Message-ID: <b%d@test>\n".formatted(number)
                        + ReadingTests.report("failed", status).replace(ReadingTests.TOKEN, token));
        fetch();
    }

    private void deliver(String head, String text) {
        post(head + "To: Netz <post+" + token + "@tragnetz.example>\nSubject: Re\n\n" + text);
    }

    private void post(String mail) {
        try {
            mailbox.deliver(
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fetch() {
        while (door.write(MACHINE, inbox::run)) {
            continue;
        }
    }

    private boolean suspended() {
        return rows.count(
                        "select count(*) from notifications.pub_suspended where account_id = ?",
                        account)
                == 1;
    }

    private final class Plug implements Replies {

        @Override
        public String kind() {
            return "test-letter";
        }

        @Override
        public void take(UUID about, Letter letter) {
            if (falls) {
                throw new IllegalStateException("fallen");
            }
            assertThat(about).isEqualTo(subject);
            letters.add(letter);
        }

        @Override
        public void bounced(UUID about, UUID whom) {
            bounced.add(whom);
        }
    }
}
