package tragnetz.networks.ambassadors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Plugs;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;

@HouseTest
class MyRelaysTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Plugs plugs;
    private Embassy embassy;

    @BeforeEach
    void appoint() {
        embassy = new Embassy(visitors, rows);
    }

    @AfterEach
    void dismiss() {
        embassy.close();
    }

    @Test
    void pausedAmbassadorVanishesFromThePublicPageAndComesBack() {
        String mine = "/de/my/relays";
        Visitor ambassador = embassy.ambassador();
        assertThat(Visitor.location(ambassador.fill(mine, mine + "/pause")))
                .isEqualTo(mine + "?did=relays-paused");
        assertThat(visitors.stranger().get(embassy.path()).statusCode()).isEqualTo(404);
        ambassador.fill(mine, mine + "/pause");
        assertThat(visitors.stranger().get(embassy.path()).statusCode()).isEqualTo(200);
    }

    @Test
    void exportTellsHerOwnWordsAndTheClockTakesAllOfIt() {
        embassy.write("Fremdes Leid", "");
        String path = "/de/my/relays/" + embassy.relay();
        embassy.ambassador().fill(path, path + "/answer", "message", "Meine Antwort");

        assertThat(told("networks.relay_line")).contains("Meine Antwort").doesNotContain("Leid");
        rows.update(
                "update networks.relay set changed_at = now() - interval '31 days' where account_id"
                        + " = ?",
                embassy.account);
        door.write(new Machine("test"), () -> plug("networks.relay").expire(500));
        assertThat(
                        rows.count(
                                "select count(*) from networks.relay_line where account_id = ?",
                                embassy.account))
                .isZero();
    }

    @Test
    void conversationsOfOthersDoNotExist() {
        embassy.write("Merhaba", "");
        Embassy other = new Embassy(visitors, rows);
        String path = "/de/my/relays/" + embassy.relay();
        assertThat(other.ambassador().get(path).statusCode()).isEqualTo(404);
        Visitor writing = other.ambassador();
        writing.get("/de/my/relays");
        assertThat(writing.post(path + "/answer", "message", "x").statusCode()).isEqualTo(404);
        other.close();
    }

    private String told(String table) {
        return door.read(new Machine("test"), () -> List.of(plug(table).export(embassy.account)))
                .toString();
    }

    private PersonalData plug(String table) {
        return plugs.all().stream()
                .filter(it -> it.table().equals(table))
                .findFirst()
                .orElseThrow();
    }
}
