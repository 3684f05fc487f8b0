package tragnetz.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.Coordinator;
import tragnetz.support.Entrances;
import tragnetz.support.HouseTest;
import tragnetz.support.Installation;
import tragnetz.support.PostOffice;
import tragnetz.support.Reader;
import tragnetz.support.Readers;
import tragnetz.support.Screen;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The afternoon: from an empty machine to a network whose first mail is answered, which others
 * carry on, and which moves to another machine with every printed link.
 */
@HouseTest
class AfternoonStoryTests {

    private static final String NETWORK = "Netz am Fluss";
    private static final String HOME = "/n/flussnetz";
    private static final int MEMBERS = 30;
    private static final String KIM = "kim@fluss.example";
    private static final String NOOR = "noor@fluss.example";
    private static final String SAMIRA = "samira@fluss.example";
    private static final String PEER = "Eisvogel";
    private static final String[] GERMAN = {"Willkommen im Netz", "Wer kommt am Dienstag?"};
    private static final String[] ARABIC = {"أهلا بكم في الشبكة", "من يأتي يوم الثلاثاء؟"};
    private static final byte[] PLAN =
            "Dienstag 18 Uhr, Alte Schmiede".getBytes(StandardCharsets.UTF_8);

    @TempDir Path river;
    @TempDir Path mountain;
    @Autowired Readers readers;

    private PostOffice post;
    private Entrances entrances;
    private Installation old;
    private Installation fresh;
    private String circular = "";
    private String circle = "";

    @BeforeEach
    void start() throws Exception {
        post = new PostOffice();
        entrances = new Entrances(post);
        old = Installation.start("localhost", river, post);
        fresh = Installation.start("127.0.0.1", mountain, post);
    }

    @AfterEach
    void stop() throws Exception {
        old.close();
        fresh.close();
        post.close();
    }

    @Test
    void networkComesTogetherIsHandedOnAndMovesHouse() throws Exception {
        try (Reader desk = readers.at(Screen.DESK_GERMAN, old.address());
                Reader samira = readers.at(Screen.PHONE_ARABIC, old.address());
                Reader peer = readers.at(Screen.PHONE_ARABIC, old.address());
                Reader noor = readers.at(Screen.DESK_GERMAN, old.address());
                Reader toni = readers.at(Screen.DESK_GERMAN, fresh.address())) {
            Coordinator kim = Coordinator.founds(desk, old.setUpLink(), NETWORK, "flussnetz", KIM);
            peopleAreInvited(kim, samira);
            kim.switchesOn("passes");
            kim.issuesPass(PEER, "ar");
            Entrances.byCard(peer, desk, old).readsText(PEER);
            circular = kim.writes(GERMAN, ARABIC, 3);
            membersMoveIn(kim, desk);
            kim.publishes(KIM);
            circleSpeaksTwoLanguages(kim, desk, samira);
            noorCarriesOn(desk, noor);
            Entrances.byConsole(toni, fresh.setUpLink(), "Toni Berg", "toni@berg.example");
            String letter = circularIsAnswered(desk, peer);
            List<String> printed = printed(desk);
            moves(desk, noor, toni);
            printedLinksLeadThere(printed);
            everythingIsThere(samira.follows(letter));
            peerGetsANewCardThere(peer);
        }
    }

    private static void membersMoveIn(Coordinator kim, Reader desk) {
        kim.brings(
                "member",
                IntStream.rangeClosed(1, MEMBERS)
                        .mapToObj("Verein Nummer %d\tVerein\tAuental\tDeutsch, Arabisch"::formatted)
                        .collect(Collectors.joining("\n", "Name\tArt\tOrt\tSprachen\n", "\n")));
        desk.opens(HOME).reads("networks.home.members.all", MEMBERS);
    }

    private void peopleAreInvited(Coordinator kim, Reader samira) {
        kim.brings("contact", "Name\tE-Mail\tSprachen\nSamira Haddad\t" + SAMIRA + "\tArabisch");
        kim.invites(1);
        samira.follows(post.next(SAMIRA, "/my/invitations").address());
        entrances
                .byMail(samira, SAMIRA, "/my/invitations")
                .readsText(NETWORK)
                .presses("invitations.accept")
                .isTold("invitation-accepted");
    }

    private void circleSpeaksTwoLanguages(Coordinator kim, Reader desk, Reader samira) {
        desk.opens(HOME + "/contacts?state=accepted").readsText("Samira Haddad");
        kim.switchesOn("circles");
        circle = kim.begins("Abendrunde", "Samira Haddad");
        kim.shares(circle, "plan.txt", PLAN);
        desk.opens(circle + "/threads/new")
                .fills("circles.field.subject", "Diese Woche")
                .fills("circles.field.body", "Ich bin müde und froh.")
                .presses("circles.send")
                .isTold("circle-thread");
        samira.opens(circle + "/invitation")
                .fills("circles.field.alias", "نجمة")
                .presses("circles.accept")
                .isTold("circle-joined")
                .opens(circle)
                .pressesText("Diese Woche")
                .readsText("Ich bin müde und froh.")
                .fills("circles.field.body", "وأنا أيضا")
                .presses("circles.send")
                .readsText("وأنا أيضا");
        desk.readsText("وأنا أيضا").sees(".said[lang=ar]");
    }

    private void noorCarriesOn(Reader desk, Reader noor) {
        desk.opens(HOME + "/handover")
                .isHinderedByNothing()
                .presses("handover.successor.invite")
                .fills("networks.seats.name", "Noor Amin")
                .fills("networks.field.email", NOOR)
                .presses("networks.seats.new")
                .isTold("invited");
        noor.follows(post.next(NOOR, "/my/invitations").address());
        entrances
                .byMail(noor, NOOR, "/my/invitations")
                .presses("invitations.accept")
                .isTold("invitation-accepted");
        Entrances.withApp(noor);
        noor.opens(HOME + "/handover").readsText("Kim Fluss").readsText("Noor Amin");
    }

    /** One by mail, one in the house; the link that stood in the mail. */
    private String circularIsAnswered(Reader desk, Reader peer) {
        String letter = post.answer(SAMIRA, ARABIC[1], "سآتي مع ابني").address();
        peer.opens(HOME + "/circulars")
                .pressesText(ARABIC[0])
                .fills("circulars.answer", "أنا قادم")
                .presses("circulars.answer.send")
                .readsText("أنا قادم");
        desk.opens(circular)
                .readsText("أنا قادم")
                .opensUntil(circular, "سآتي مع ابني")
                .isHinderedByNothing();
        return letter;
    }

    private List<String> printed(Reader desk) {
        desk.opens(HOME + "/poster");
        String poster = desk.page().locator(".poster bdi[dir=ltr]").innerText();
        desk.opens(HOME + "/members").pressesText("Verein Nummer 1");
        desk.page().waitForURL("**/de/organisations/*");
        return List.of(
                poster,
                desk.page().url(),
                old.address() + "/uk" + HOME,
                old.address() + "/ar" + HOME + "/members?language=ar",
                old.address() + "/de" + HOME + "/legal");
    }

    private void moves(Reader desk, Reader noor, Reader toni) {
        String word = toni.page().locator(".spelled").innerText();
        noor.opens(HOME + "/move").presses("moves.circles.ask").isTold("move-announced");
        desk.opens(circle + "/move").presses("circles.move.agree").isTold("circle-comes");
        noor.opens(HOME + "/move")
                .isHinderedByNothing()
                .reads("moves.circles.agreed")
                .fills("moves.word", word)
                .presses("moves.pack")
                .isTold("packing")
                .waitsFor("moves.fetch");
        Download archive = noor.page().waitForDownload(() -> noor.presses("moves.fetch"));
        assertThat(archive.suggestedFilename()).isEqualTo("flussnetz.network");

        toni.page().locator("input[type=file]").setInputFiles(archive.path());
        toni.presses("moves.unpack").isTold("arrived");
        noor.fills("moves.address", fresh.address() + "/de" + HOME)
                .presses("moves.forward")
                .isTold("forwarded");
    }

    private void printedLinksLeadThere(List<String> printed) {
        try (Reader stranger = readers.at(Screen.PHONE_GERMAN, old.address())) {
            for (String link : printed) {
                assertThat(stranger.page().navigate(link).status()).as(link).isEqualTo(200);
                assertThat(stranger.page().url())
                        .isEqualTo(link.replace("" + old.address(), "" + fresh.address()));
            }
            stranger.opens(HOME).reads("networks.home.members.all", MEMBERS);
        }
    }

    private void everythingIsThere(Reader samira) throws Exception {
        entrances
                .byMail(samira, SAMIRA, circular)
                .readsText(ARABIC[1])
                .readsText("سآتي مع ابني")
                .opens(circle + "/files")
                .pressesText("plan.txt");
        Download plan = samira.page().waitForDownload(() -> samira.presses("circles.file.load"));
        assertThat(Files.readAllBytes(plan.path())).isEqualTo(PLAN);
        samira.opens(circle)
                .pressesText("Diese Woche")
                .readsText("Ich bin müde und froh.")
                .readsText("وأنا أيضا")
                .fills("circles.field.body", "وصلنا")
                .presses("circles.send")
                .readsText("وصلنا");
    }

    private void peerGetsANewCardThere(Reader peer) {
        try (Reader noor = readers.at(Screen.DESK_GERMAN, fresh.address())) {
            entrances.byMail(noor.opens(HOME + "/handover"), NOOR, HOME + "/handover");
            Entrances.withApp(noor);
            noor.opens(HOME + "/passes")
                    .unfoldsBeside(PEER, "shared.edit")
                    .pressesBeside(PEER, "passes.reissue");
            Entrances.byCard(peer, noor, fresh).readsText(NETWORK);
        }
        peer.opens(HOME + "/circulars").pressesText(ARABIC[0]).readsText("أنا قادم");
    }
}
