package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Plugs;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rule 10: every table with personal data has a plug; export and erasure reach every column. */
@HouseTest
class PersonalDataTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired Plugs plugs;
    @Autowired Words words;

    @Test
    void everyTableHasAPlugOrAReason() {
        Set<String> plugged =
                plugs.all().stream().map(PersonalData::table).collect(Collectors.toSet());
        Set<String> excused = Column.listed("tables-without-people.txt").keySet();
        Set<String> tables =
                Column.all(rows).stream().map(Column::table).collect(Collectors.toSet());

        assertThat(missing(tables, plugged, excused))
                .as(
                        "tables that need a PersonalData plug, or a reason in"
                                + " tables-without-people.txt")
                .isEmpty();
        assertThat(excused)
                .as("reasons nobody needs")
                .isSubsetOf(tables)
                .doesNotContainAnyElementsOf(plugged);
        assertThat(plugged).as("plugs without a table").isSubsetOf(tables);
    }

    @Test
    void aTableWithoutPlugIsFound() {
        assertThat(missing(Set.of("a.b", "a.c"), Set.of("a.b"), Set.of())).containsExactly("a.c");
    }

    @Test
    void everyPlugHasItsWordsInEveryLanguage() {
        for (PersonalData plug : plugs.all()) {
            for (Language language : Language.spoken()) {
                assertThat(words.keys(language))
                        .contains("data." + plug.table(), "data." + plug.table() + ".why");
                for (String column : told(plug)) {
                    assertThat(words.keys(language))
                            .as("a name for %s.%s", plug.table(), column)
                            .containsAnyOf(
                                    "data." + plug.table() + "." + column, "data.column." + column);
                }
            }
        }
    }

    @Test
    void exportHoldsEveryCanaryAndErasureLeavesNone() {
        UUID account = UUID.randomUUID();
        Map<String, String> excused = Column.listed("columns-without-canary.txt");
        door.write(MACHINE, () -> plant(account));

        List<String> faults = new ArrayList<>();
        for (PersonalData plug : plugs.all()) {
            List<Map<String, Object>> told = door.read(MACHINE, () -> plug.export(account));
            String text =
                    told.stream()
                            .flatMap(row -> row.values().stream())
                            .map(PersonalDataTests::text)
                            .collect(Collectors.joining("\n"));
            Set<String> keys =
                    told.stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toSet());
            for (Column column : columns(plug.table())) {
                boolean withheld = plug.withheld().contains(column.name());
                String canary =
                        mark(account)
                                + plug.table().replaceFirst(".*\\.", "")
                                + "-"
                                + column.name();
                if (column.wordy() && excused.containsKey(column.whole())) {
                    continue;
                }
                if (column.wordy() && !planted(column, canary)) {
                    faults.add(column.whole() + " has no canary: add it to canaries.sql");
                }
                if (column.wordy() && !withheld && !text.contains(canary)) {
                    faults.add(column.whole() + " is not exported");
                }
                if (!told.isEmpty()
                        && !withheld
                        && !keys.contains(column.name())
                        && !column.name().equals("account_id")) {
                    faults.add(column.whole() + " is neither exported nor withheld");
                }
            }
        }
        erase(account);
        faults.addAll(left(mark(account)));
        faults.addAll(left(account.toString()));
        assertThat(faults).isEmpty();
    }

    @Test
    void aCanaryLeftBehindIsFound() {
        UUID account = UUID.randomUUID();
        door.write(MACHINE, () -> plant(account));

        assertThat(left(account.toString()))
                .contains("identity.session.account_id is left after the erasure");
        erase(account);
    }

    private void erase(UUID account) {
        door.write(
                MACHINE,
                () -> {
                    plugs.all().forEach(plug -> plug.erase(account));
                    return null;
                });
    }

    /** Other tests have canaries of their own. */
    private static String mark(UUID account) {
        return "canary-" + account.toString().substring(0, 8) + "-";
    }

    private int plant(UUID account) {
        int planted = 0;
        for (String statement : Column.resource("canaries.sql").split(";\\s*\n", -1)) {
            if (!statement.isBlank()) {
                planted +=
                        jdbc.sql(statement.replace("canary-", mark(account)))
                                .param("account", account)
                                .param("network", DemoWorld.id("auental"))
                                .param("organisation", organisation())
                                .update();
            }
        }
        return planted;
    }

    private UUID organisation() {
        return jdbc.sql(
                        "select organisation_id from networks.membership where network_id = ? order"
                                + " by 1 limit 1")
                .param(DemoWorld.id("auental"))
                .query(UUID.class)
                .single();
    }

    private boolean planted(Column column, String canary) {
        return rows.count(
                        "select count(*) from %s where %s like ?"
                                .formatted(column.table(), asText(column)),
                        "%" + canary + "%")
                > 0;
    }

    private List<String> left(String canary) {
        List<String> left = new ArrayList<>();
        for (Column column : Column.all(rows)) {
            if (rows.count(
                            "select count(*) from %s where %s like ?"
                                    .formatted(column.table(), asText(column)),
                            "%" + canary + "%")
                    > 0) {
                left.add(column.whole() + " is left after the erasure");
            }
        }
        return left;
    }

    /** Bytes as escaped text, so that a canary in them shows. */
    private static String asText(Column column) {
        return "case pg_typeof(\"%1$s\")::text when 'bytea' then encode(\"%1$s\"::text::bytea, 'escape') else \"%1$s\"::text end"
                .formatted(column.name());
    }

    private static List<String> missing(
            Set<String> tables, Set<String> plugged, Set<String> excused) {
        return tables.stream()
                .filter(it -> !plugged.contains(it) && !excused.contains(it))
                .sorted()
                .toList();
    }

    private List<String> told(PersonalData plug) {
        return columns(plug.table()).stream()
                .map(Column::name)
                .filter(it -> !plug.withheld().contains(it) && !it.equals("account_id"))
                .toList();
    }

    private List<Column> columns(String table) {
        return Column.all(rows).stream().filter(it -> it.table().equals(table)).toList();
    }

    private static String text(Object value) {
        try {
            return switch (value) {
                case null -> "";
                case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
                case Array array -> Arrays.toString((Object[]) array.getArray());
                default -> value.toString();
            };
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
