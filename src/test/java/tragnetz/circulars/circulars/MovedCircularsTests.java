package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.archives.MovingWordTests;
import tragnetz.shared.jobs.Job;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was mailed before a move holds after it, in both houses. */
@HouseTest
class MovedCircularsTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Dispatch dispatch;
    @Autowired List<Job> jobs;
    @Autowired Door door;
    @Autowired Rows rows;

    private final String address = Visitors.freshAddress();
    private Writing writing;
    private UUID member;

    @BeforeEach
    void write() {
        writing = new Writing(visitors, rows);
        member = writing.member("de", address);
    }

    /** The house before had another secret, and so other links. */
    @Test
    void linkOfTheHouseBeforeEndsCircularsHereAfterTheFirstOneToo() {
        String before = "0".repeat(32) + UUID.randomUUID().toString().replace("-", "").repeat(2);
        rows.update(
                "insert into circulars.subscription (network_id, account_id, token_hash) values (?,"
                        + " ?, sha256(?::text::bytea))",
                writing.network.id(),
                member,
                before);
        writing.send(writing.draft("Angekommen", "Wir sind da."), dispatch, door);
        String fresh = mailed();
        assertThat(fresh).doesNotEndWith(before);

        assertThat(visitors.stranger().get("/de/unsubscriptions/" + before).body())
                .contains("Eigenes Netz");
        assertThat(click("/de/unsubscriptions/" + before).statusCode()).isEqualTo(200);
        assertThat(ended()).isTrue();
        click("/de/unsubscriptions/" + before, "again", "yes");
        assertThat(ended()).isFalse();
        click(fresh);
        assertThat(ended()).isTrue();
    }

    @Test
    void linkOfTheHouseBeforeLeadsToTheNewOneAndKeepsThisOneQuiet() {
        writing.send(writing.draft("Bald", "Wir ziehen um."), dispatch, door);
        String link = mailed();
        move();

        String there = "https://neu.example" + link;
        HttpResponse<String> read = visitors.stranger().get(link);
        assertThat(read.statusCode()).isEqualTo(307);
        assertThat(read.headers().firstValue("Location")).contains(there);
        assertThat(ended()).isFalse();
        HttpResponse<String> clicked = click(link);
        assertThat(clicked.statusCode()).isEqualTo(307);
        assertThat(clicked.headers().firstValue("Location")).contains(there);
        assertThat(ended()).isTrue();

        rows.update("delete from circulars.subscription where account_id = ?", member);
        assertThat(visitors.stranger().get(link).headers().firstValue("Location"))
                .as("the link itself names the network")
                .contains(there);
    }

    @Test
    void whatWaitsWhenTheNetworkIsPackedLeavesNoHouseByItself() {
        UUID id = writing.draft("Dienstag", "Wer kommt?");
        rows.update(
                "update circulars.circular set state = 'scheduled', groups = '{seats:all}', due_at"
                        + " = now() + interval '1 day' where id = ?",
                id);
        String page = "/de" + writing.network.path() + "/move";
        writing.coordinator().fill(page, page, "word", MovingWordTests.elsewhere().text());
        pack();
        assertThat(writing.state(id)).isEqualTo("draft");
        writing.due(id);
        door.write(MACHINE, dispatch::run);
        assertThat(writing.state(id)).isEqualTo("draft");
        assertThat(writing.coordinator().get(writing.path()).body())
                .contains("durch den Umzug angehalten");
        assertThat(
                        rows.count(
                                "select count(*) from notifications.notice where account_id = ? and"
                                        + " kind = 'circular-rested'",
                                writing.network.coordinator()))
                .isOne();

        writing.send(id, dispatch, door);
        assertThat(writing.state(id)).as("until a coordinator sends it").isEqualTo("underway");
    }

    /** The house's own job may be faster. */
    private void pack() {
        Job departures =
                jobs.stream()
                        .filter(it -> it.name().equals("departures"))
                        .findFirst()
                        .orElseThrow();
        Instant end = Instant.now().plusSeconds(30);
        while (rows.count(
                                "select count(*) from networks.departure where network_id = ? and"
                                        + " state = 'packed'",
                                writing.network.id())
                        == 0
                && Instant.now().isBefore(end)) {
            try {
                door.write(MACHINE, departures::run);
            } catch (ConcurrencyFailureException theJobItselfWasFaster) {
                continue;
            }
        }
    }

    private void move() {
        rows.update(
                "insert into networks.forwarding (network_id, path, target) values (?, ?,"
                        + " 'https://neu.example/n/neu')",
                writing.network.id(),
                writing.network.path());
    }

    /** As a mail program does it. */
    private HttpResponse<String> click(String path, String... fields) {
        return visitors.stranger().post(path, fields);
    }

    /** The path of the link in the member's mail. */
    private String mailed() {
        return rows.one(
                        String.class,
                        "select unsubscription from shared.mail where recipient = ?",
                        address)
                .replaceFirst("^https?://[^/]+", "");
    }

    private boolean ended() {
        return rows.count(
                        "select count(*) from circulars.subscription where account_id = ? and"
                                + " ended_at is not null",
                        member)
                == 1;
    }
}
