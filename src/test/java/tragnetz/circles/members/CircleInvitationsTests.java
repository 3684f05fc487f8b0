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

@HouseTest
class CircleInvitationsTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Round round;
    private UUID host;
    private String circle;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
        host = round.person("Hanna", "member");
        circle = round.circle(host, "Nachtcafé", "Eule");
    }

    @Test
    void peopleOfTheNetworkAreAskedAuthoritiesAreNot() {
        UUID peer = round.person("Kapitän", "peer");
        UUID authority = round.person("Amtsperson", "authority");
        Visitor visitor = visitors.signedIn(host);

        String page = visitor.get(circle + "/invitations").body();
        assertThat(page).contains("Kapitän").doesNotContain("Amtsperson");
        assertThat(visitor.get(circle + "/invitations?q=kapit").body()).contains("Kapitän");
        assertThat(
                        visitor.post(circle + "/invitations", "person", authority.toString())
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        visitor.fill(
                                        circle + "/invitations",
                                        circle + "/invitations",
                                        "person",
                                        peer.toString())
                                .statusCode())
                .isEqualTo(303);
        assertThat(visitors.signedIn(peer).get(round.path() + "/circles").body())
                .contains("Nachtcafé", "Einladung in einen Kreis");
        assertThat(
                        rows.count(
                                "select count(*) from notifications.notice where account_id = ? and"
                                        + " kind = 'circle-invitation'",
                                peer))
                .isOne();
    }

    @Test
    void anOpenCircleTakesAuthoritiesAndSaysSoOnEveryPage() {
        String open = round.circle(host, "Runder Tisch", "Eule", "authorities", "yes");
        UUID authority = round.person("Amtsperson", "authority");
        round.join(open, host, authority, "Frau Amt");

        assertThat(visitors.signedIn(authority).get(open).statusCode()).isEqualTo(200);
        for (String page : new String[] {"", "/members", "/checkins", "/threads/new"}) {
            assertThat(visitors.signedIn(host).get(open + page).body())
                    .contains("auch für Kontakte aus Behörden offen");
        }
        round.join(circle, host, authority, "Frau Amt");
        assertThat(visitors.signedIn(authority).get(circle).statusCode()).isEqualTo(404);
    }

    @Test
    void askingTellsNobodyWhoIsInsideAlready() {
        UUID peer = round.person("Kapitän", "peer");
        round.join(circle, host, peer, "Möwe");
        Visitor visitor = visitors.signedIn(host);

        var answer =
                visitor.fill(
                        circle + "/invitations",
                        circle + "/invitations",
                        "person",
                        peer.toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.get(circle + "/invitations").body()).contains("von Ihnen eingeladen");
        assertThat(visitors.signedIn(peer).get(round.path() + "/circles").body())
                .doesNotContain("Einladung in einen Kreis");
        assertThat(visitors.signedIn(peer).get(circle + "/invitation").statusCode()).isEqualTo(404);
    }

    @Test
    void anInvitationIsTakenBackByWhoGaveIt() {
        UUID peer = round.person("Kapitän", "peer");
        UUID other = round.person("Otto", "member");
        round.join(circle, host, other, "Otter");
        Visitor visitor = visitors.signedIn(host);
        visitor.fill(circle + "/invitations", circle + "/invitations", "person", peer.toString());
        String withdrawal = circle + "/invitations/" + peer + "/withdrawal";

        assertThat(visitors.signedIn(other).fill(circle + "/invitations", withdrawal).statusCode())
                .isEqualTo(404);
        assertThat(visitor.fill(circle + "/invitations", withdrawal).statusCode()).isEqualTo(303);
        assertThat(visitors.signedIn(peer).get(circle + "/invitation").statusCode()).isEqualTo(404);
    }
}
