package tragnetz.networks.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class DepartureTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Newcomers member;

    @BeforeEach
    void found() {
        member = new Newcomers(visitors, rows);
    }

    @Test
    void whoLeavesTakesItsSeatsAlongAndMayComeBack() {
        UUID coordinating = visitors.newcomer("Konrad", Visitors.freshAddress());
        member.seat(coordinating, "coordinator");
        member.act(visitors.signedIn(member.editor()), "departure", "Wir lösen uns auf");

        assertThat(member.shown()).isFalse();
        assertThat(seats(member.editor())).isZero();
        assertThat(seats(coordinating)).as("a network does not lose its coordinators").isOne();
        assertThat(member.coordinator().get(member.path()).body())
                .contains("Wir lösen uns auf", "gegangen");
        assertThat(
                        member.coordinator()
                                .get(
                                        "/de/n/"
                                                + Newcomers.NETWORK
                                                + "/memberships?state=left&q="
                                                + member.name().substring(7))
                                .body())
                .contains(member.name());

        member.act(member.coordinator(), "return", "");
        assertThat(member.shown()).isTrue();
        rows.update("delete from identity.account where account_id = ?", coordinating);
    }

    @Test
    void leavingWantsAFreshProof() {
        Visitor stale = visitors.signedInEarlier(member.editor());
        assertThat(Visitor.location(member.act(stale, "departure", "")))
                .startsWith("/de/my/step-up?to=");
        assertThat(member.shown()).isTrue();
    }

    private long seats(UUID account) {
        return rows.count("select count(*) from networks.seat where account_id = ?", account);
    }
}
