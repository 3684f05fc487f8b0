package tragnetz.networks.functions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

@HouseTest
class AuthoritiesTests {

    private static final UUID NETWORK = DemoWorld.id("auental");
    private static final UUID HENRIKE = DemoWorld.id("auental", "person", "henrike-vossberg");
    private static final String TABLES =
            """
            select n.nspname || '.' || c.relname as name, exists (select from pg_attribute a where a.attrelid = c.oid
                and a.attname = 'account_id' and not a.attisdropped
                    and has_column_privilege('tragnetz_app', c.oid, a.attnum, 'select')) as personal
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and obj_description(c.oid) like 'NETWORK: %'
                and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'network_id')
                and has_any_column_privilege('tragnetz_app', c.oid, 'select')
            """;

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;

    /**
     * Whoever may be bound by law to report what she reads, reads of NETWORK her own lines alone.
     */
    @Test
    void anAuthoritysSeatSeesNothingOfTheNetwork() {
        Map<String, Long> there = new TreeMap<>();
        Map<String, Long> seen = new TreeMap<>();
        Person henrike = rows.person(HENRIKE);
        for (Map<String, Object> table : rows.query(TABLES)) {
            String foreign =
                    "select count(*) from %s where network_id = ?%s"
                            .formatted(
                                    table.get("name"),
                                    (boolean) Objects.requireNonNull(table.get("personal"))
                                            ? " and account_id is distinct from '" + HENRIKE + "'"
                                            : "");
            String name = Objects.requireNonNull(table.get("name")).toString();
            there.put(name, rows.count(foreign, NETWORK));
            long read =
                    door.read(
                            henrike,
                            () -> jdbc.sql(foreign).param(NETWORK).query(Long.class).single());
            if (read > 0) {
                seen.put(name, read);
            }
        }
        assertThat(seen).isEmpty();
        assertThat(there).containsKeys("networks.application", "networks.organisation_update");
        assertThat(there.get("networks.seat")).isPositive();
    }

    @Test
    void membersReadThePromiseAndAnAuthorityHerOwnLineAlone() {
        UUID seat = DemoWorld.id("auental", "seat", "henrike-vossberg");
        String path = "/de/n/auental/seats/" + seat + "/function";
        Visitor henrike = visitors.signedIn(HENRIKE);
        String list = "/de/n/auental/authorities";
        assertThat(
                        Visitor.location(
                                henrike.fill(path, path, "function", "Aufenthalt", "days", "٢")))
                .isEqualTo(list + "?did=function-saved");

        assertThat(visitors.signedIn(DemoWorld.id("auental", "person", "aylin")).get(list).body())
                .contains("Aufenthalt", "antwortet in 2 Arbeitstagen");
        UUID other = visitors.newcomer("Zweites Amt", Visitors.freshAddress());
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role, organisation_id)"
                        + " values (?, ?, ?, 'authority', ?)",
                NETWORK,
                other,
                other,
                DemoWorld.id("organisation", "stadt-auental"));
        assertThat(henrike.get(list).body()).contains("Aufenthalt").doesNotContain("Zweites Amt");
        assertThat(henrike.get("/de/n/auental/directory").statusCode()).isEqualTo(404);
        rows.update("delete from identity.account where account_id = ?", other);
    }

    @Test
    void nobodySpeaksForAnothersSeat() {
        UUID seat = DemoWorld.id("auental", "seat", "henrike-vossberg");
        String path = "/de/n/auental/seats/" + seat + "/function";
        for (String person : List.of("aylin", "bahar-sadeghi")) {
            Visitor visitor = visitors.signedIn(DemoWorld.id("auental", "person", person));
            assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        }
    }
}
