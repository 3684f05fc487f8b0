package tragnetz.networks.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.access.Door;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class MembershipTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    private Newcomers member;

    @BeforeEach
    void found() {
        member = new Newcomers(visitors, rows);
    }

    @Test
    void pausedMemberIsNotShownAndItsEditorResumes() {
        Visitor edda = visitors.signedIn(member.editor());
        assertThat(Visitor.location(member.act(edda, "pause", "Umzug")))
                .endsWith("did=membership-paused");
        assertThat(member.shown()).isFalse();
        assertThat(member.act(edda, "pause", "").statusCode()).isEqualTo(409);
        assertThat(edda.get(member.path()).body()).contains("Umzug", "Edda");

        member.act(edda, "resumption", "");
        assertThat(member.shown()).isTrue();
    }

    @Test
    void whatTheNetworkPausedOnlyTheNetworkTakesUpAgain() {
        member.act(member.coordinator(), "pause", "Beschwerde");
        assertThat(member.act(visitors.signedIn(member.editor()), "resumption", "").statusCode())
                .isEqualTo(409);
        assertThat(member.shown()).isFalse();
        member.act(member.coordinator(), "resumption", "");
        assertThat(member.shown()).isTrue();
    }

    @Test
    void nobodyMakesAForeignOrganisationAMember() {
        var jana = rows.person(DemoWorld.id(Newcomers.NETWORK, "person", "jana"));
        assertThatThrownBy(
                        () ->
                                door.write(
                                        jana,
                                        () ->
                                                jdbc.sql(
                                                                "insert into networks.membership"
                                                                        + " values (?, ?,"
                                                                        + " current_date)")
                                                        .param(DemoWorld.id(Newcomers.NETWORK))
                                                        .param(
                                                                DemoWorld.id(
                                                                        "organisation",
                                                                        "psz-auental"))
                                                        .update()))
                .hasStackTraceContaining("asks for a membership itself");
    }
}
