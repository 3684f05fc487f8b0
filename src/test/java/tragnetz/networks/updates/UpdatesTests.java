package tragnetz.networks.updates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class UpdatesTests {

    private static final String NETWORK = "selbsthilfe-ruhrtal";
    private static final String LIST = "/de/n/" + NETWORK + "/updates";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void coordinatorsSeeWhoIsSilentAndAskOnceAWeek() {
        UUID organisation = DemoWorld.id("organisation", "rodnik");
        UUID irina = DemoWorld.id(NETWORK, "person", "irina");
        rows.update(
                "delete from networks.organisation_update where organisation_id = ?", organisation);
        rows.update("delete from networks.update_request where organisation_id = ?", organisation);
        Visitor hatice = visitors.signedIn(DemoWorld.id(NETWORK, "person", "hatice"));
        long before = notices(irina);

        assertThat(hatice.get(LIST + "?order=silent").body()).contains("still seit", "Rodnik");
        hatice.post(LIST + "/" + organisation + "/request");
        assertThat(notices(irina)).isEqualTo(before + 1);
        hatice.fill(LIST, LIST + "/" + organisation + "/request");
        assertThat(notices(irina)).as("once a week is enough").isEqualTo(before + 1);

        Visitor other = visitors.signedIn(irina);
        assertThat(other.get(LIST).body()).doesNotContain("/request");
        assertThat(other.post(LIST + "/" + organisation + "/request").statusCode()).isEqualTo(404);
        assertThat(
                        hatice.fill(
                                        LIST,
                                        LIST
                                                + "/"
                                                + DemoWorld.id("organisation", "psz-auental")
                                                + "/request")
                                .statusCode())
                .as("no member")
                .isEqualTo(404);
    }

    @Test
    void roundShowsTheLatestOfEachInLettersForTheLastRow() {
        Visitor hatice = visitors.signedIn(DemoWorld.id(NETWORK, "person", "hatice"));
        UUID organisation = DemoWorld.id("organisation", "komsu");
        for (int days : new int[] {40, 3}) {
            rows.update(
                    "insert into networks.organisation_update (network_id, id, organisation_id,"
                            + " people, told_at) values (?, ?, ?, ?, now() - make_interval(days =>"
                            + " ?))",
                    DemoWorld.id(NETWORK),
                    UUID.randomUUID(),
                    organisation,
                    "Vor Tagen: " + days,
                    days);
        }
        assertThat(hatice.get(LIST + "/round?large=yes").body())
                .contains("Vor Tagen: 3", "round large")
                .doesNotContain("Vor Tagen: 40");
        assertThat(hatice.get(LIST + "/" + organisation).body()).contains("Vor Tagen: 40");
        rows.update("delete from networks.organisation_update where people like 'Vor Tagen: %'");
    }

    private long notices(UUID account) {
        return rows.count(
                "select count(*) from notifications.notice where account_id = ? and kind ="
                        + " 'update-request'",
                account);
    }
}
