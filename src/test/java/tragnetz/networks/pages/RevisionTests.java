package tragnetz.networks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** A home page is drawn once, and never shown again once anything on it has changed. */
@HouseTest
class RevisionTests {

    private static final UUID NETWORK = DemoWorld.id("auental");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Database database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update networks.network set region = region where id = ?",
                "update networks.network_text set claim = claim where network_id = ?",
                "update networks.membership set since = since where network_id = ?",
                "update networks.contact set name = name where network_id = ?",
                "update networks.legal_fact set value = value where network_id = ?",
                "update networks.article set place = place where network_id = ?",
                "update networks.article_text set body = body where network_id = ?",
                "update networks.contact_text set function = function where network_id = ?",
                "update networks.organisation set name = name where id in (select organisation_id"
                        + " from networks.membership where network_id = ?)",
                "update networks.organisation_text set about = about where organisation_id in"
                        + " (select organisation_id from networks.membership where network_id = ?)"
            })
    void everyChangeOfWhatTheNetworkShowsMovesItOnOnce(String change) {
        long before = number();

        assertThat(rows.update(change, NETWORK)).isPositive();

        assertThat(number()).isEqualTo(before + 1);
    }

    @Test
    void everyPublicTableOfNetworksMovesItOn() {
        assertThat(
                        rows.query(
                                """
                                select c.relname from pg_class c where c.relnamespace = 'networks'::regnamespace and c.relkind = 'r'
                                  and obj_description(c.oid) like 'PUBLIC:%' and c.relname <> 'revision' and not exists (
                                    select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'revised' and t.tgenabled <> 'D')
                                """))
                .isEmpty();
    }

    @Test
    void strangersSeeTheChangeAtOnceAndWouldNotWithoutTheTrigger() throws SQLException {
        String path = "/de/n/auental";
        String name =
                rows.one(
                        String.class,
                        "select name from networks.contact where network_id = ? order by place"
                                + " limit 1",
                        NETWORK);
        assertThat(visitors.stranger().get(path).body()).contains(name);
        try {
            rename(name, "Kanarie Eins");
            assertThat(visitors.stranger().get(path).body()).contains("Kanarie Eins");

            execute("alter table networks.contact disable trigger revised");
            rename("Kanarie Eins", "Kanarie Zwei");
            assertThat(visitors.stranger().get(path).body()).contains("Kanarie Eins");
        } finally {
            execute("alter table networks.contact enable trigger revised");
            rename("Kanarie Eins", name);
            rename("Kanarie Zwei", name);
        }
        assertThat(visitors.stranger().get(path).body()).contains(name).doesNotContain("Kanarie");
    }

    @Test
    void signedInPeopleHaveTheirPageDrawnForThem() {
        visitors.stranger().get("/de/n/auental");
        var coordinator = visitors.signedIn(DemoWorld.id("auental", "person", "jutta-reinhold"));

        assertThat(coordinator.get("/de/n/auental").body()).contains("/de/n/auental/edit");
        assertThat(visitors.stranger().get("/de/n/auental").body())
                .doesNotContain("/de/n/auental/edit");
    }

    private void rename(String before, String after) {
        rows.update(
                "update networks.contact set name = ? where network_id = ? and name = ?",
                after,
                NETWORK,
                before);
    }

    private long number() {
        return rows.one(
                Long.class, "select number from networks.revision where network_id = ?", NETWORK);
    }

    private void execute(String sql) throws SQLException {
        var who = database.owner();
        try (var connection =
                        DriverManager.getConnection(database.url(), who.role(), who.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
