package tragnetz.notifications.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.notifications.Notice;
import tragnetz.notifications.Notices;
import tragnetz.privacy.Plugs;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

@HouseTest
class NoticesTests {

    private static final String LIST = "/my/notices";

    @Autowired Visitors visitors;
    @Autowired Notices notices;
    @Autowired Plugs plugs;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired Rows rows;

    @Test
    void whatIsNewStandsInTheHeaderUntilItIsRead() {
        UUID account = visitors.newcomer("Bora", null);
        tell(List.of(invitation(account, "Netz <eins>"), invitation(account, "Netz zwei")));
        Visitor visitor = visitors.signedIn(account);

        assertThat(visitor.get("/de/my").body()).contains("<span class=\"count\">2</span>");
        assertThat(visitor.get("/tr" + LIST).body())
                .contains("Davet: \u2068Netz &lt;eins&gt;\u2069", "2 bildirim okunmadı.");
        UUID first =
                rows.one(
                        UUID.class,
                        "select id from notifications.notice where account_id = ? limit 1",
                        account);
        assertThat(Visitor.location(visitor.post("/de" + LIST + "/" + first + "/reading")))
                .isEqualTo("/de/my/invitations");
        assertThat(visitor.get("/de" + LIST).body()).contains("<span class=\"count\">1</span>");
        assertThat(Visitor.location(visitor.post("/de" + LIST + "/reading")))
                .isEqualTo("/de" + LIST + "?did=notices-read");
        assertThat(visitor.get("/de" + LIST).body()).doesNotContain("class=\"count\"");
        assertThat(waiting(account)).isZero();
    }

    @Test
    void aNoticeIsItsAddresseesAlone() {
        UUID account = visitors.newcomer("Bora", null);
        UUID other = visitors.newcomer("Cem", null);
        tell(List.of(invitation(account, "Geheimnetz")));
        UUID id =
                rows.one(
                        UUID.class,
                        "select id from notifications.notice where account_id = ?",
                        account);
        Visitor visitor = visitors.signedIn(other);

        assertThat(visitor.get("/de" + LIST).body()).doesNotContain("Geheimnetz");
        assertThat(visitor.post("/de" + LIST + "/" + id + "/reading").statusCode()).isEqualTo(404);
        assertThat(
                        door.write(
                                rows.person(other),
                                () ->
                                        jdbc.sql("update notifications.notice set read_at = now()")
                                                .update()))
                .isZero();
        assertThat(waiting(account)).isOne();
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        UUID account = visitors.newcomer("Bora", null);

        assertThatThrownBy(
                        () ->
                                door.write(
                                        rows.person(account),
                                        () -> {
                                            notices.tell(invitation(account, "Netz"));
                                            throw new IllegalStateException();
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(waiting(account)).isZero();
    }

    @Test
    void whatNobodyPlugsInIsNotTold() {
        assertThatThrownBy(
                        () ->
                                tell(
                                        List.of(
                                                new Notice(
                                                        UUID.randomUUID(),
                                                        "rumour",
                                                        Map.of(),
                                                        "/my"))))
                .isInstanceOf(IllegalArgumentException.class);
        for (String path : List.of("https://evil.example", "//evil.example")) {
            assertThatThrownBy(() -> new Notice(UUID.randomUUID(), "invitation", Map.of(), path))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void listsHavePagesAndForgetAfterThreeMonths() {
        UUID account = visitors.newcomer("Bora", null);
        tell(IntStream.range(0, 45).mapToObj(it -> invitation(account, "Netz " + it)).toList());
        Visitor visitor = visitors.signedIn(account);

        assertThat(
                        visitor.get("/de" + LIST + "?page=3")
                                .body()
                                .split("<li class=\"wide\">\\s*<form", -1))
                .hasSize(6);
        assertThat(visitor.get("/de" + LIST + "?page=99").statusCode()).isEqualTo(200);
        rows.update(
                "update notifications.notice set created_at = now() - interval '91 days' where"
                        + " account_id = ?",
                account);
        door.write(
                new Machine("test"),
                () -> plugs.all().stream().mapToInt(it -> it.expire(500)).sum());
        assertThat(waiting(account)).isZero();
    }

    private void tell(List<Notice> told) {
        door.write(
                new Machine("test"),
                () -> {
                    notices.tell(told);
                    return null;
                });
    }

    private long waiting(UUID account) {
        return rows.count(
                "select count(*) from notifications.notice where account_id = ? and read_at is"
                        + " null",
                account);
    }

    private static Notice invitation(UUID account, String network) {
        return new Notice(
                account,
                "invitation",
                Collections.singletonMap("network", network),
                "/my/invitations");
    }
}
