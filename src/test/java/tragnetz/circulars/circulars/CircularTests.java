package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class CircularTests {

    @Autowired Visitors visitors;
    @Autowired Dispatch dispatch;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired Rows rows;

    @Test
    void aTestGoesToOneselfAloneAndCountsForNothing() {
        Writing writing = new Writing(visitors, rows);
        writing.member("de", Visitors.freshAddress());
        UUID id = writing.draft("Probe " + UUID.randomUUID(), "Wer kommt?");
        String page = writing.path() + "/" + id;

        assertThat(
                        Visitor.location(
                                writing.coordinator().fill(page, page + "/trial", "text", "de")))
                .isEqualTo(page + "?did=circular-tried");
        assertThat(
                        rows.query(
                                "select account_id from shared.mail where subject like 'Probe %'"
                                        + " and body like ?",
                                "%" + id + "%"))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.get("account_id"))
                                        .isEqualTo(writing.network.coordinator()));
        assertThat(writing.state(id)).isEqualTo("draft");
    }

    @Test
    void draftsCanBeDeletedWhatIsOutStays() {
        Writing writing = new Writing(visitors, rows);
        UUID draft = writing.draft("Weg damit", "x");
        UUID gone = writing.draft("Bleibt", "x");
        writing.send(gone, dispatch, door);
        Visitor visitor = writing.coordinator();

        visitor.get(writing.path() + "/" + draft);
        assertThat(visitor.post(writing.path() + "/" + draft + "/removal").statusCode())
                .isEqualTo(303);
        visitor.get(writing.path() + "/" + gone);
        assertThat(visitor.post(writing.path() + "/" + gone + "/removal").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(writing.path() + "/" + gone + "/edit").statusCode()).isEqualTo(404);
    }

    /** Not even past the pages: the wall keeps what has gone out as it went out. */
    @Test
    void nobodyChangesAfterwardsWhatWentOutNorSaysThatItDid() {
        Writing writing = new Writing(visitors, rows);
        UUID gone = writing.draft("Bleibt", "x");
        UUID draft = writing.draft("Entwurf", "x");
        writing.send(gone, dispatch, door);
        Person coordinator = rows.person(writing.network.coordinator());

        assertThat(changed(coordinator, "circular_text set body = 'y' where circular_id = ?", gone))
                .isZero();
        assertThat(
                        changed(
                                coordinator,
                                "circular_text set body = 'y' where circular_id = ?",
                                draft))
                .isOne();
        assertThatThrownBy(
                        () ->
                                changed(
                                        coordinator,
                                        "circular set state = 'gone' where id = ?",
                                        draft))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private int changed(Person viewer, String what, UUID id) {
        return door.write(viewer, () -> jdbc.sql("update circulars." + what).param(id).update());
    }

    @Test
    void foreignCoordinatorsFindNothing() {
        Writing writing = new Writing(visitors, rows);
        UUID id = writing.draft("Fremd", "x");
        Writing other = new Writing(visitors, rows);

        assertThat(other.coordinator().get(writing.path() + "/" + id).statusCode()).isEqualTo(404);
        assertThat(other.coordinator().get(other.path() + "/" + id).statusCode()).isEqualTo(404);
    }
}
