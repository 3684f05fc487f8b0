package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.notifications.Letter;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.time.Instant;
import java.util.UUID;

@HouseTest
class RepliesTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Dispatch dispatch;
    @Autowired CircularReplies replies;
    @Autowired Door door;
    @Autowired Rows rows;

    private final String address = Visitors.freshAddress();
    private Writing writing;
    private UUID member;
    private UUID id;
    private String page;

    @BeforeEach
    void send() {
        writing = new Writing(visitors, rows);
        member = writing.member("de", address);
        id = writing.draft("Treffen", "Wer kommt?");
        writing.send(id, dispatch, door);
        page = writing.path() + "/" + id;
    }

    @Test
    void anAnswerByMailStandsOnThePageOfBothAndNobodyElse() {
        take(letter(UUID.randomUUID(), true, "Ich komme gern."));
        UUID other = writing.member("de", null);
        rows.update(
                "insert into circulars.delivery (network_id, circular_id, account_id, language,"
                        + " fate) values (?, ?, ?, 'de', 'house')",
                writing.network.id(),
                id,
                other);

        assertThat(writing.coordinator().get(page).body()).contains("Ich komme gern.");
        assertThat(visitors.signedIn(member).get(page).body()).contains("Ich komme gern.");
        assertThat(visitors.signedIn(other).get(page).body()).doesNotContain("Ich komme gern.");
        assertThat(
                        rows.count(
                                "select count(*) from circulars.reply where encode(text,"
                                        + " 'escape') like '%komme%'"))
                .isZero();
        assertThat(told(writing.network.coordinator(), "circular-reply")).isOne();
    }

    @Test
    void theSameMailIsTakenOnce() {
        Letter letter = letter(UUID.randomUUID(), true, "Ich komme gern.");
        take(letter);
        take(letter);

        assertThat(count()).isOne();
        assertThat(told(writing.network.coordinator(), "circular-reply")).isOne();
    }

    @Test
    void aForgedAnswerIsHeldUntilACoordinatorHasLooked() {
        UUID number = UUID.randomUUID();
        take(letter(number, false, "Ich bin Bora, wirklich."));
        Visitor coordinator = writing.coordinator();

        assertThat(visitors.signedIn(member).get(page).body()).doesNotContain("wirklich");
        assertThat(coordinator.get(page).body())
                .contains("wirklich", "kam von einer anderen Adresse", "eve@evil.example");
        assertThat(
                        coordinator
                                .post(writing.path() + "/replies/" + number + "/release")
                                .statusCode())
                .isEqualTo(303);
        assertThat(visitors.signedIn(member).get(page).body()).contains("wirklich");
        assertThat(
                        coordinator
                                .post(writing.path() + "/replies/" + number + "/removal")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMachineThatDoesNotSayItIsOneIsNotHeardForEver() {
        for (int i = 0; i < CircularReplies.MOST_A_DAY + 5; i++) {
            take(letter(UUID.randomUUID(), true, "Ich bin im Urlaub " + i));
        }

        assertThat(count()).isEqualTo(CircularReplies.MOST_A_DAY);
        assertThat(
                        rows.count(
                                "select count(*) from shared.mail where recipient = ? and not bulk",
                                address))
                .isZero();
    }

    @Test
    void aTalkGoesOnOnThePageAndByMail() {
        Visitor visitor = visitors.signedIn(member);
        assertThat(visitor.fill(page, page + "/replies", "text", "").statusCode()).isEqualTo(422);
        assertThat(Visitor.location(visitor.fill(page, page + "/replies", "text", "Ich komme")))
                .isEqualTo(page + "?did=reply-sent#replies");
        Visitor coordinator = writing.coordinator();
        coordinator.get(page);
        coordinator.post(page + "/replies", "to", member.toString(), "text", "Sehr schön!");

        assertThat(visitor.get(page).body()).contains("Ich komme", "Sehr schön!");
        assertThat(
                        rows.one(
                                String.class,
                                "select subject || ' | ' || answered || ' | ' || (body like"
                                        + " 'Sehr schön!%') from shared.mail where recipient = ?"
                                        + " and not bulk",
                                address))
                .isEqualTo("Re: Treffen | true | true");
        assertThat(told(member, "circular-answer")).isOne();
    }

    @Test
    void membersWriteInTheirOwnTalkOnly() {
        UUID other = writing.member("de", null);
        Visitor visitor = visitors.signedIn(member);
        visitor.get(page);

        assertThat(
                        visitor.post(page + "/replies", "to", other.toString(), "text", "x")
                                .statusCode())
                .isEqualTo(404);
        assertThat(visitors.signedIn(other).get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void aBounceIsSeenByTheCoordinatorsUnlessItSaysWhoIsInACircle() {
        bounce(id);
        assertThat(writing.coordinator().get(page).body())
                .contains("Wen die Mail nicht erreicht hat", "Bora de");

        UUID closed = throughACircle();
        bounce(closed);
        assertThat(writing.coordinator().get(writing.path() + "/" + closed).body())
                .doesNotContain("Wen die Mail nicht erreicht hat", "Bora de");
    }

    @Test
    void whoGotItThroughACircleIsToldThatAnAnswerBearsHerName() {
        UUID closed = throughACircle();
        String own = writing.path() + "/" + closed;
        Visitor coordinator = writing.coordinator();
        Visitor visitor = visitors.signedIn(member);
        coordinator.get(own);
        assertThat(
                        coordinator
                                .post(own + "/replies", "to", member.toString(), "text", "Du?")
                                .statusCode())
                .as("nobody can ask who is in there")
                .isEqualTo(404);
        assertThat(visitor.get(own).body()).contains("weiß, dass Sie in diesem Kreis sind");
        assertThat(visitor.get(page).body()).doesNotContain("in diesem Kreis");

        take(closed, letter(UUID.randomUUID(), false, "Von fremder Adresse"));
        assertThat(coordinator.get(own).body()).doesNotContain("fremder", "Bora de");
        assertThat(told(member, "circular-unheard")).isOne();

        visitor.fill(own, own + "/replies", "text", "Ich komme");
        assertThat(coordinator.get(own).body()).contains("Ich komme", "Bora de");
        assertThat(
                        coordinator
                                .post(own + "/replies", "to", member.toString(), "text", "Schön")
                                .statusCode())
                .isEqualTo(303);
    }

    private UUID throughACircle() {
        UUID closed = writing.draft("Nur im Kreis", "Wer mag?");
        writing.send(closed, writing.circle(member), dispatch, door);
        return closed;
    }

    private void bounce(UUID circular) {
        door.write(
                MACHINE,
                () -> {
                    replies.bounced(circular, member);
                    return null;
                });
    }

    private void take(Letter letter) {
        take(id, letter);
    }

    private void take(UUID circular, Letter letter) {
        door.write(
                MACHINE,
                () -> {
                    replies.take(circular, letter);
                    return null;
                });
    }

    private Letter letter(UUID number, boolean own, String text) {
        return new Letter(
                number,
                member,
                own ? address : "eve@evil.example",
                own,
                text,
                1,
                false,
                Instant.now());
    }

    private long count() {
        return rows.count("select count(*) from circulars.reply where circular_id = ?", id);
    }

    private long told(UUID account, String kind) {
        return rows.count(
                "select count(*) from notifications.notice where account_id = ? and kind = ?",
                account,
                kind);
    }
}
