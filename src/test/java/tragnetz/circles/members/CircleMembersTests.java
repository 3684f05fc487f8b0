package tragnetz.circles.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.circles.Round;
import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Plugs;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

@HouseTest
class CircleMembersTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired Plugs plugs;
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
    void aNameIsChangedAndBelongsToOneOnly() {
        Visitor visitor = visitors.signedIn(guest);
        String members = circle + "/members";

        assertThat(visitor.fill(members, members, "alias", "eule").statusCode()).isEqualTo(422);
        assertThat(visitor.fill(members, members, "alias", "Storch").statusCode()).isEqualTo(303);
        assertThat(visitors.signedIn(host).get(members).body())
                .contains("Storch")
                .doesNotContain("Möwe", "Gül");
    }

    @Test
    void nobodyInTheCircleReadsWhichAccountIsBehindAName() {
        for (UUID viewer : List.of(host, guest)) {
            assertThat(
                            door.read(
                                    rows.person(viewer),
                                    () ->
                                            jdbc.sql("select account_id from circles.belonging")
                                                    .query(UUID.class)
                                                    .list()))
                    .containsOnly(viewer);
        }
        UUID coordinator = round.person("Kora", "coordinator");
        assertThat(seen(coordinator, "belonging")).isZero();
        assertThat(seen(coordinator, "member")).isZero();
    }

    @Test
    void whoLeavesReadsNothingMore() {
        String thread = round.thread(circle, guest, "Abschied", "Macht es gut");
        leave(guest, "Möwe");

        for (String page :
                List.of("", "/members", "/checkins", "/search?q=gut", "/live", "/invitations")) {
            assertThat(visitors.signedIn(guest).get(circle + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(visitors.signedIn(guest).get(thread).statusCode()).isEqualTo(404);
        for (String table :
                List.of("thread", "message", "checkin", "circle", "circle_text", "member")) {
            assertThat(seen(guest, table)).as(table).isZero();
        }
        assertThat(visitors.signedIn(host).get(thread).body())
                .contains("Macht es gut", "nicht mehr dabei");
    }

    @Test
    void whoLosesTheSeatReadsNothingMoreAndIsGoneWithTheNextClock() {
        String thread = round.thread(circle, guest, "Abend", "Wie war es?");
        Visitor visitor = visitors.signedIn(guest);
        round.unseat(guest);

        assertThat(visitor.get(thread).statusCode()).isEqualTo(404);
        assertThat(seen(guest, "message")).isZero();
        run("circles.belonging");
        assertThat(visitors.signedIn(host).get(circle).body())
                .contains("Hier lesen bisher nur Sie.");
    }

    @Test
    void theLastHostHandsOnToWhoIsThereLongest() {
        leave(host, "Eule");

        assertThat(visitors.signedIn(guest).get(circle + "/edit").statusCode()).isEqualTo(200);
    }

    @Test
    void twoHostsWhoGoAtTheSameTimeLeaveNoCircleWithoutHost() {
        UUID third = round.person("Theo", "member");
        round.join(circle, host, third, "Taube");
        UUID other = member("Möwe");
        visitors.signedIn(host).fill(circle + "/members", circle + "/members/" + other + "/host");
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> leave(host, "Eule")),
                        CompletableFuture.runAsync(() -> leave(guest, "Möwe")))
                .join();

        assertThat(
                        rows.query(
                                "select name from circles.member where circle_id = ? and host",
                                Round.id(circle)))
                .extracting(it -> it.get("name"))
                .containsExactly("Taube");
    }

    @Test
    void theLastOneShutsTheDoorAndTheKeysAreShredded() {
        round.thread(circle, host, "Letztes", "Wort");
        UUID id = Round.id(circle);
        assertThat(rows.count("select count(*) from shared.keyset where owner_id = ?", id)).isOne();
        leave(guest, "Möwe");
        leave(host, "Eule");

        assertThat(rows.count("select count(*) from circles.circle where id = ?", id)).isZero();
        assertThat(rows.count("select count(*) from circles.message where circle_id = ?", id))
                .isZero();
        assertThat(rows.count("select count(*) from shared.keyset where owner_id = ?", id))
                .isZero();
    }

    @Test
    void membersRemoveNobodyHostsDo() {
        UUID owl = member("Eule");
        UUID gull = member("Möwe");

        assertThat(
                        visitors.signedIn(guest)
                                .get(circle + "/members/" + owl + "/removal")
                                .statusCode())
                .isEqualTo(404);
        visitors.signedIn(host)
                .fill(
                        circle + "/members/" + gull + "/removal",
                        circle + "/members/" + gull + "/removal");
        assertThat(visitors.signedIn(guest).get(circle).statusCode()).isEqualTo(404);
    }

    @Test
    void withAnErasedPersonGoHerWordsAndTheOthersStayReadable() {
        String thread = round.thread(circle, guest, "Geheime Überschrift", "Das war ich");
        round.say(thread, host, "Das bleibt");
        door.write(
                new Machine("test"),
                () -> {
                    plugs.all().forEach(it -> it.erase(guest));
                    return null;
                });

        assertThat(visitors.signedIn(host).get(thread).body())
                .contains("Das bleibt", "Thema ohne Überschrift")
                .doesNotContain("Das war ich", "Möwe", "Geheime");
        assertThat(visitors.signedIn(host).get(circle + "/members").body()).doesNotContain("Möwe");
    }

    @Test
    void theExportHoldsTheOwnWordsAndNobodyElses() {
        String thread = round.thread(circle, guest, "Frage", "Meine eigenen Worte");
        round.say(thread, host, "Fremde Worte");
        String told =
                door.read(
                        new Machine("test"),
                        () ->
                                plugs.all().stream()
                                        .filter(it -> it.table().startsWith("circles."))
                                        .map(it -> it.export(guest).toString())
                                        .toList()
                                        .toString());

        assertThat(told)
                .contains("Meine eigenen Worte", "Frage", "Möwe", "Nachtcafé")
                .doesNotContain("Fremde Worte", "Eule");
    }

    private void run(String table) {
        PersonalData plug =
                plugs.all().stream()
                        .filter(it -> it.table().equals(table))
                        .findFirst()
                        .orElseThrow();
        door.write(new Machine("test"), () -> plug.expire(500));
    }

    private long seen(UUID viewer, String table) {
        return door.read(
                rows.person(viewer),
                () -> jdbc.sql("select count(*) from circles." + table).query(Long.class).single());
    }

    private UUID member(String name) {
        return rows.one(
                UUID.class,
                "select id from circles.member where circle_id = ? and name = ?",
                Round.id(circle),
                name);
    }

    private void leave(UUID account, String name) {
        String removal = circle + "/members/" + member(name) + "/removal";
        assertThat(visitors.signedIn(account).fill(removal, removal).statusCode()).isEqualTo(303);
    }
}
