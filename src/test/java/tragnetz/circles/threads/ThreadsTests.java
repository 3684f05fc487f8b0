package tragnetz.circles.threads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.web.Buckets;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class ThreadsTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Buckets buckets;
    private Round round;
    private UUID host;
    private UUID guest;
    private String circle;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
        host = round.person("Hanna", "member");
        guest = round.person("Gül", "peer");
        circle = round.circle(host, "Nachtcafé", "Eule");
        round.join(circle, host, guest, "Möwe");
    }

    @Test
    void whatIsWrittenLiesSealedInTheDatabase() {
        String thread = round.thread(circle, host, "Vollmondnacht", "Ich schlafe schlecht");
        assertThat(visitors.signedIn(guest).get(circle).body()).contains("Vollmondnacht", "1 neu");
        assertThat(visitors.signedIn(guest).get(thread).body()).contains("Ich schlafe schlecht");

        for (String table : new String[] {"message", "thread", "checkin"}) {
            assertThat(
                            rows.count(
                                    "select count(*) from circles.%s t where strpos(t::text, encode('Vollmond', 'hex')) + strpos(t::text, encode('schlafe', 'hex')) > 0"
                                            .formatted(table)))
                    .as(table)
                    .isZero();
        }
        rows.update("delete from shared.keyset where owner_id = ?", Round.id(circle));
        assertThat(visitors.signedIn(guest).get(thread).body())
                .doesNotContain("Ich schlafe schlecht");
    }

    @Test
    void aSubjectAndAMessageAreAskedFor() {
        var answer =
                visitors.signedIn(host)
                        .fill(
                                circle + "/threads/new",
                                circle + "/threads/new",
                                "subject",
                                " ",
                                "body",
                                "x".repeat(4001));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"field-subject-error\"", "id=\"field-body-error\"");
    }

    @Test
    void theSearchFindsWordsInEverySpellingAndShowsThemToMembersOnly() {
        String thread =
                round.thread(circle, host, "Reise", "Wir fahren nach Zürich, CAFÉ und Kuchen");
        round.say(thread, guest, "نلتقي في المقهى");
        var member = visitors.signedIn(guest);

        assertThat(member.get(circle + "/search?q=cafe+zurich").body())
                .contains("1 Nachricht gefunden", "Wir fahren nach", "Reise");
        assertThat(member.get(circle + "/search?q=%D8%A7%D9%84%D9%85%D9%82%D9%87%D9%89").body())
                .contains("1 Nachricht gefunden");
        assertThat(member.get(circle + "/search?q=Nashorn").body()).contains("Nichts gefunden");
        UUID coordinator = round.person("Kora", "coordinator");
        assertThat(visitors.signedIn(coordinator).get(circle + "/search?q=cafe").statusCode())
                .isEqualTo(404);
    }

    /** Each search opens thousands of messages. */
    @Test
    void whoSearchesTooOftenIsToldWhenToGoOnAndKeepsTheWords() {
        UUID me =
                rows.one(
                        UUID.class,
                        "select member_id from circles.belonging where account_id = ?",
                        guest);
        for (int i = 0; i < Search.MOST_AN_HOUR - 1; i++) {
            door.write(
                    new Machine("test"),
                    () -> {
                        buckets.drop(new Buckets.Drop("circle-search", me.toString(), 1000));
                        return null;
                    });
        }
        var member = visitors.signedIn(guest);
        String search = circle + "/search?q=Nashorn+im+Regen";
        assertThat(member.get(search).statusCode()).isEqualTo(200);

        var refused = member.get(search);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body())
                .contains("kurze Pause", "name=\"q\" value=\"Nashorn im Regen\"")
                .contains("method=\"get\" action=\"" + circle + "/search\"");
        assertThat(visitors.signedIn(host).get(search).statusCode()).isEqualTo(200);
    }

    @Test
    void aMentionIsToldAndANewMessageOnceUntilItIsRead() {
        String thread = round.thread(circle, host, "Gruß", "Hallo zusammen");
        assertThat(told(guest, "circle-message")).isOne();
        round.say(thread, host, "Noch etwas");
        assertThat(told(guest, "circle-message")).as("unread anyway").isOne();
        round.say(thread, host, "Und du, @möwe?");
        assertThat(told(guest, "circle-mention")).isOne();
        assertThat(told(host, "circle-mention") + told(host, "circle-message")).isZero();
        assertThat(visitors.signedIn(guest).get(thread).body())
                .contains("<b class=\"mention me\"><bdi>@möwe</bdi></b>");

        visitors.signedIn(guest).fill(thread, thread + "/reading");
        assertThat(visitors.signedIn(guest).get(circle).body()).doesNotContain(" neu</span>");
        round.say(thread, host, "Gute Nacht");
        assertThat(told(guest, "circle-message")).isEqualTo(2);
        assertThat(visitors.signedIn(guest).get(thread).body()).contains("Neu ab hier");
    }

    @Test
    void whatHasHadItsTimeIsGoneBeforeTheClockRuns() {
        String thread = round.thread(circle, host, "Alt", "Vorbei");
        rows.update(
                "update circles.message set vanishes_at = now() where circle_id = ?",
                Round.id(circle));
        assertThat(visitors.signedIn(guest).get(thread).body()).doesNotContain("Vorbei");
        rows.update(
                "update circles.thread set vanishes_at = now() where circle_id = ?",
                Round.id(circle));
        assertThat(visitors.signedIn(guest).get(thread).statusCode()).isEqualTo(404);
        assertThat(visitors.signedIn(guest).get(circle).body()).doesNotContain("Alt</b>");
    }

    private long told(UUID account, String kind) {
        return rows.count(
                "select count(*) from notifications.notice where account_id = ? and kind = ?",
                account,
                kind);
    }
}
