package tragnetz.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Reader;
import tragnetz.support.Readers;
import tragnetz.support.Rows;
import tragnetz.support.Screen;
import tragnetz.support.Visitors;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The afternoon: a coordinator moves a network in from a spreadsheet, invites its people, sends the
 * first circular and gets an answer, opens a circle in two languages and asks a second coordinator.
 */
@HouseTest
class AfternoonStoryTests {

    private static final int MEMBERS = 30;

    @Autowired Readers readers;
    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;

    private final String slug = "nachmittag-" + UUID.randomUUID().toString().substring(0, 8);
    private final String path = "/n/" + slug;
    private final String coordinatorAddress = Visitors.freshAddress();
    private final String peerAddress = Visitors.freshAddress();

    @AfterEach
    void clearAway() {
        rows.update(
                "delete from networks.organisation where steward_id in (select id from"
                    + " networks.network where slug = ?)",
                slug);
        rows.update("delete from networks.network where slug = ?", slug);
    }

    @Test
    void networkMovesInWithinOneAfternoon() {
        try (Reader keeper = readers.at(Screen.DESK_GERMAN);
                Reader peer = readers.at(Screen.PHONE_ARABIC)) {
            found(keeper);
            membersComeFromTheSheet(keeper);
            peopleAreInvited(keeper, peer);
            firstCircularIsAnswered(keeper, peer);
            circleSpeaksTwoLanguages(keeper, peer);
            secondCoordinatorIsAsked(keeper);
        }
    }

    private void found(Reader keeper) {
        keeper.signedInAs(DemoWorld.id("administrator"))
                .opens("/administration/networks/new")
                .fills("founding.network", "Netz am Nachmittag")
                .presses("founding.next")
                .choosesText("العربية")
                .presses("founding.next")
                .fills("founding.region", "Auental")
                .presses("founding.next")
                .presses("founding.next")
                .fills("administration.coordinator", "Kim Nachmittag")
                .fills("administration.address", coordinatorAddress)
                .presses("founding.next")
                .fills("founding.slug", slug)
                .presses("setup.submit")
                .isTold("network-founded");
        assertThat(mailbox.letter(coordinatorAddress, 1).body()).contains("/sign-in");
        keeper.signedInAs(account(coordinatorAddress));
    }

    private void membersComeFromTheSheet(Reader keeper) {
        String sheet =
                "Name\tArt\tOrt\tSprachen\n"
                        + IntStream.rangeClosed(1, MEMBERS)
                                .mapToObj(
                                        "Verein Nummer %d\tVerein\tAuental\tDeutsch, Arabisch"
                                                ::formatted)
                                .collect(Collectors.joining("\n"));
        bring(keeper, "sheets.kind.member", sheet);
        keeper.opens(path + "/members").readsText("Verein Nummer 1");
        assertThat(
                        rows.count(
                                "select count(*) from networks.membership m join networks.network n"
                                    + " on n.id = m.network_id where n.slug = ?",
                                slug))
                .isEqualTo(MEMBERS);
    }

    private void peopleAreInvited(Reader keeper, Reader peer) {
        bring(
                keeper,
                "sheets.kind.contact",
                "Name\tE-Mail\tSprachen\nSamira Haddad\t" + peerAddress + "\tArabisch");
        keeper.opens(path + "/contacts")
                .readsText("Samira Haddad")
                .unfolds("contacts.wave")
                .chooses("contacts.start.now")
                .presses("contacts.wave.go")
                .isTold("contacts-invited");
        assertThat(mailbox.letter(peerAddress, 1).body()).contains("/my/invitations");

        peer.signedInAs(visitors.newcomer("سميرة", peerAddress))
                .opens("/my/invitations")
                .readsText("Netz am Nachmittag")
                .presses("invitations.accept");
        keeper.opens(path + "/contacts?state=accepted").readsText("Samira Haddad");
    }

    private void firstCircularIsAnswered(Reader keeper, Reader peer) {
        keeper.opens(path + "/circulars/new")
                .fills("circulars.subject", "Willkommen im Netz")
                .fills("circulars.body", "Wer kommt am Dienstag?")
                .presses("shared.save")
                .presses("circulars.send")
                .chooses("networks.recipients.all")
                .presses("circulars.count")
                .presses("circulars.go")
                .isTold("circular-scheduled");
        rows.update(
                "update circulars.circular set due_at = now() where network_id in (select id from"
                        + " networks.network where slug = ?)",
                slug);
        assertThat(mailbox.letter(peerAddress, 2).subject()).contains("Willkommen im Netz");

        peer.opens(path + "/circulars")
                .pressesText("Willkommen im Netz")
                .fills("circulars.answer", "أنا سآتي")
                .presses("circulars.answer.send")
                .readsText("أنا سآتي");
        keeper.opens(path + "/circulars").pressesText("Willkommen im Netz").readsText("أنا سآتي");
    }

    private void circleSpeaksTwoLanguages(Reader keeper, Reader peer) {
        keeper.opens(path + "/modules")
                .pressesBeside(keeper.word("module.circles.text"), "modules.open")
                .opens(path + "/circles/new")
                .fills("circles.field.name", "Abendrunde")
                .fills("circles.field.purpose", "Wie war die Woche?")
                .choosesText("العربية")
                .fills("circles.field.alias", "Kim")
                .pressesText(keeper.word("circles.new"))
                .isTold("circle-begun")
                .opens(circle() + "/invitations")
                .choosesText("سميرة")
                .pressesText(keeper.word("circles.invite"))
                .isTold("circle-invited")
                .opens(circle() + "/threads/new")
                .fills("circles.field.subject", "Diese Woche")
                .fills("circles.field.body", "Ich bin müde und froh.")
                .presses("circles.send");
        peer.opens(circle() + "/invitation").presses("circles.accept").isTold("circle-joined");
        peer.opens(circle())
                .pressesText("Diese Woche")
                .readsText("Ich bin müde und froh.")
                .fills("circles.field.body", "وأنا أيضا")
                .presses("circles.send");
        keeper.readsText("وأنا أيضا");
    }

    private void secondCoordinatorIsAsked(Reader keeper) {
        String second = Visitors.freshAddress();
        keeper.opens(path + "/handover")
                .isHinderedByNothing()
                .presses("handover.successor.invite")
                .fills("networks.seats.name", "Noor")
                .fills("networks.field.email", second)
                .chooses("networks.role.coordinator")
                .pressesText(keeper.word("networks.seats.new"))
                .isTold("invited");
        try (Reader successor = readers.at(Screen.PHONE_GERMAN)) {
            successor
                    .signedInAs(visitors.newcomer("Noor", second))
                    .opens("/my/invitations")
                    .presses("invitations.accept")
                    .opens(path + "/handover")
                    .readsText("Kim Nachmittag");
        }
    }

    private String circle() {
        return path
                + "/circles/"
                + rows.one(
                        UUID.class,
                        "select c.id from circles.circle c join networks.network n on n.id ="
                                + " c.network_id where n.slug = ?",
                        slug);
    }

    private void bring(Reader keeper, String kind, String text) {
        keeper.opens(path + "/sheets/new")
                .chooses(kind)
                .fills("sheets.text", text)
                .presses("sheets.go");
        waitForSheet("ready");
        keeper.opens(keeper.page().url().replaceFirst(".*/de/", "/")).presses("sheets.execute");
        waitForSheet("done");
    }

    private void waitForSheet(String state) {
        waitFor(
                "a sheet that is " + state,
                "select count(*) from networks.sheet s join networks.network n on n.id ="
                        + " s.network_id where n.slug = ? and s.made_at = (select max(made_at) from"
                        + " networks.sheet x where x.network_id = n.id) and s.state = ?",
                slug,
                state);
    }

    private void waitFor(String what, String count, Object... arguments) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (rows.count(count, arguments) == 0) {
            assertThat(Instant.now()).as(what).isBefore(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private UUID account(String address) {
        return rows.one(
                UUID.class, "select account_id from identity.email where address = ?", address);
    }
}
