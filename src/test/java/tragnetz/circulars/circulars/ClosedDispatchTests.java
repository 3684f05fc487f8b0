package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.access.Door;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;

@HouseTest
class ClosedDispatchTests {

    @Autowired Visitors visitors;
    @Autowired Dispatch dispatch;
    @Autowired Door door;
    @Autowired Rows rows;
    @Autowired JdbcClient jdbc;

    @Test
    void whoGetsItThroughACircleIsNeitherCountedNorNamedNorCombined() {
        Writing writing = new Writing(visitors, rows);
        UUID peer = writing.member("tr", Visitors.freshAddress());
        UUID hidden = writing.member("uk", Visitors.freshAddress());
        rows.update("update networks.seat set role = 'coordinator' where account_id = ?", hidden);
        String circle = writing.circle(peer, hidden);
        UUID id = writing.draft("Treffen", "Wer kommt?");
        String page = writing.path() + "/" + id;
        String both = "?groups=seats:peers&groups=" + circle + "&count=1";
        Visitor visitor = writing.coordinator();

        assertThat(visitor.get(page + "/dispatch" + both).body())
                .contains("Das erreicht 1 Person.", "Weniger als fünf Personen")
                .contains("über einen Kreis bekommt, wird hier weder gezählt noch genannt");
        visitor.post(page + "/dispatch", "groups", "seats:peers", "groups", circle, "when", "now");
        writing.due(id);
        writing.dispatched(id, dispatch, door);
        rows.update("update circulars.delivery set fate = 'failed' where circular_id = ?", id);

        assertThat(visitor.get(page).body()).contains("Bora tr").doesNotContain("Bora uk");
        assertThat(seen(writing.network.coordinator(), id)).containsExactly(peer);
        assertThat(seen(hidden, id)).containsExactlyInAnyOrder(peer, hidden);
        assertThat(
                        rows.one(
                                String.class,
                                "select body from shared.mail where account_id = ?",
                                hidden))
                .contains("через коло");
    }

    /** To whom it went, as the wall shows it to this person. */
    private List<UUID> seen(UUID account, UUID circular) {
        return door.read(
                rows.person(account),
                () ->
                        jdbc.sql("select account_id from circulars.delivery where circular_id = ?")
                                .param(circular)
                                .query(UUID.class)
                                .list());
    }
}
