package tragnetz.circles.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@HouseTest
class CircleInvitationTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Round round;
    private UUID host;
    private UUID peer;
    private String circle;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
        host = round.person("Hanna", "member");
        peer = round.person("Peter Peer", "peer");
        circle = round.circle(host, "Nachtcafé", "Eule");
        visitors.signedIn(host)
                .fill(circle + "/invitations", circle + "/invitations", "person", peer.toString());
    }

    @Test
    void theAskedPersonKnowsWhoReadsAndWhenItIsForgottenBeforeSheSaysYes() {
        Visitor visitor = visitors.signedIn(peer);
        String page = visitor.get(circle + "/invitation").body();
        assertThat(page)
                .contains("Nachtcafé", "Zum Reden", "nach 30 Tagen", "Nur Mitglieder des Kreises")
                .doesNotContain("Hanna");
        assertThat(visitor.get(circle).statusCode()).as("before yes").isEqualTo(404);

        visitor.fill(circle + "/invitation", circle + "/invitation", "alias", "Möwe");
        assertThat(visitor.get(circle).body()).contains("Hier lesen 2 Menschen.", "Möwe");
        String members = visitors.signedIn(host).get(circle + "/members").body();
        assertThat(members).contains("Möwe").doesNotContain("Peter Peer");
    }

    @Test
    void twoMembersCannotBearOneName() {
        Visitor visitor = visitors.signedIn(peer);
        var answer = visitor.fill(circle + "/invitation", circle + "/invitation", "alias", " EULE");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("So heißt hier schon jemand");
        assertThat(visitor.get(circle).statusCode()).isEqualTo(404);
    }

    @Test
    void whoWasSentOutComesBackOnlyWhereAHostAsks() {
        UUID third = round.person("Theo", "member");
        round.join(circle, host, third, "Taube");
        String ask = circle + "/invitations";
        String door = circle + "/invitation";
        Visitor gone = visitors.signedIn(peer);
        assertThat(gone.get(door).body()).doesNotContain("value=\"Peter Peer\"");
        gone.fill(door, door, "alias", "Möwe");
        Visitor member = visitors.signedIn(third);
        member.fill(ask, ask, "person", peer.toString());
        String removal =
                circle
                        + "/members/"
                        + rows.one(
                                UUID.class,
                                "select id from circles.member where circle_id = ? and name ="
                                        + " 'Möwe'",
                                Round.id(circle))
                        + "/removal";
        visitors.signedIn(host).fill(removal, removal);

        assertThat(gone.get(door).statusCode()).as("asked before").isEqualTo(404);
        assertThat(member.fill(ask, ask + "/" + peer + "/withdrawal").statusCode()).isEqualTo(404);
        assertThat(member.fill(ask, ask, "person", peer.toString()).statusCode()).isEqualTo(303);
        assertThat(gone.get(door).statusCode()).as("asked again by a member").isEqualTo(404);
        visitors.signedIn(host).fill(ask, ask, "person", peer.toString());
        gone.fill(door, door, "alias", "Amsel");
        assertThat(gone.get(circle).statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusalLeavesNothing() {
        Visitor visitor = visitors.signedIn(peer);
        visitor.fill(circle + "/invitation", circle + "/invitation/refusal");

        assertThat(visitor.get(circle + "/invitation").statusCode()).isEqualTo(404);
        assertThat(rows.count("select count(*) from circles.invitation where account_id = ?", peer))
                .isZero();
    }

    @Test
    void yesSaidTwiceAtTheSameTimeIsOneMembership() {
        var answers =
                Stream.of("Möwe", "Kormoran", "Reiher", "Storch")
                        .map(
                                alias -> {
                                    Visitor visitor = visitors.signedIn(peer);
                                    visitor.get(circle + "/invitation");
                                    return CompletableFuture.supplyAsync(
                                            () ->
                                                    visitor.post(
                                                                    circle + "/invitation",
                                                                    "alias",
                                                                    alias)
                                                            .statusCode());
                                })
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).containsOnlyOnce(303).doesNotContain(500);
        assertThat(
                        rows.count(
                                "select count(*) from circles.belonging where account_id = ? and"
                                        + " left_at is null",
                                peer))
                .isOne();
        assertThat(
                        rows.count(
                                "select count(*) from circles.member where circle_id = ?",
                                Round.id(circle)))
                .isEqualTo(2);
    }
}
