package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class DispatchDelayTests {

    @Autowired Visitors visitors;
    @Autowired Dispatch dispatch;
    @Autowired Door door;
    @Autowired Rows rows;

    @Test
    void whatCannotLeaveWaitsAndKeepsNobodyElseWaiting() {
        Writing bad = new Writing(visitors, rows);
        UUID stuck = bad.draft("Klemmt", "Wer kommt?");
        rows.update(
                "update circulars.circular set state = 'scheduled', due_at = now() - interval '9"
                        + " years', groups = '{nonsense}' where id = ?",
                stuck);
        Writing good = new Writing(visitors, rows);
        UUID id = good.draft("Geht", "Wer kommt?");
        good.send(id, dispatch, door);
        good.dispatched(id, dispatch, door);

        assertThat(good.state(id)).isNotEqualTo("scheduled");
        assertThat(bad.state(stuck)).isEqualTo("scheduled");
        assertThat(
                        rows.count(
                                "select count(*) from circulars.circular where id = ? and tries ="
                                        + " 1 and again_at > now() + interval '50 seconds'",
                                stuck))
                .isOne();
        assertThat(
                        rows.count(
                                "select count(*) from notifications.notice where account_id = ? and"
                                        + " kind = 'circular-failed'",
                                bad.network.coordinator()))
                .isOne();
    }
}
