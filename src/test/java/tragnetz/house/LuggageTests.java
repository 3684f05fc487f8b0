package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.privacy.Luggage;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whatever belongs to a network moves house with it, or says why it stays. */
@HouseTest
class LuggageTests {

    private static final Set<String> BELONGING =
            Set.of("network_id", "organisation_id", "owner_id", "steward_id");

    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired List<Luggage> luggage;

    @Test
    void everyTableOfANetworkGoesAlongOrSaysWhyItStays() {
        Set<String> packed = luggage.stream().map(Luggage::table).collect(Collectors.toSet());
        Set<String> staying = Column.listed("tables-that-stay.txt").keySet();
        Set<String> belonging = belonging(Column.all(rows));

        assertThat(forgotten(belonging, packed, staying))
                .as("tables that need a Luggage bean, or a reason in tables-that-stay.txt")
                .isEmpty();
        assertThat(staying)
                .as("reasons nobody needs")
                .isSubsetOf(belonging)
                .doesNotContainAnyElementsOf(packed);
        assertThat(packed).hasSameSizeAs(luggage);
    }

    @Test
    void aForgottenTableIsFound() {
        Set<String> belonging =
                belonging(
                        List.of(
                                new Column("a.b", "network_id", false),
                                new Column("a.c", "owner_id", false),
                                new Column("a.d", "account_id", false)));

        assertThat(forgotten(belonging, Set.of("a.b"), Set.of())).containsExactly("a.c");
    }

    /** A plug that leaves a column out, or asks for a network that is not its own, loses rows. */
    @Test
    void everyPlugPacksWholeRows() {
        for (Luggage plug : luggage) {
            List<String> packed =
                    door.read(
                            new Machine("test"),
                            () ->
                                    jdbc.sql("select * from (" + plug.rows() + ") t limit 1")
                                            .param("network", DemoWorld.id("auental"))
                                            .param("people", new UUID[0])
                                            .query((row, _) -> columns(row.getMetaData()))
                                            .optional()
                                            .orElse(List.of()));
            if (!packed.isEmpty()) {
                assertThat(packed)
                        .as(plug.table())
                        .containsAll(
                                Column.all(rows).stream()
                                        .filter(it -> it.table().equals(plug.table()))
                                        .map(Column::name)
                                        .toList());
            }
            assertThat(names(plug))
                    .as(plug.table())
                    .allMatch(
                            name ->
                                    Column.all(rows).stream()
                                            .anyMatch(
                                                    it ->
                                                            it.table().equals(plug.table())
                                                                    && it.name().equals(name)));
        }
    }

    private static Set<String> names(Luggage plug) {
        Set<String> names = new TreeSet<>(plug.people());
        Pattern.compile("\\{(\\w+)}")
                .matcher(plug.address())
                .results()
                .forEach(it -> names.add(it.group(1)));
        if (!plug.owner().isEmpty()) {
            names.add(plug.owner());
        }
        return names;
    }

    private static List<String> columns(java.sql.ResultSetMetaData data)
            throws java.sql.SQLException {
        List<String> columns = new java.util.ArrayList<>();
        for (int place = 1; place <= data.getColumnCount(); place++) {
            columns.add(data.getColumnName(place));
        }
        return columns;
    }

    private static Set<String> belonging(List<Column> columns) {
        return columns.stream()
                .filter(it -> BELONGING.contains(it.name()))
                .map(Column::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> forgotten(
            Set<String> belonging, Set<String> packed, Set<String> staying) {
        return belonging.stream()
                .filter(it -> !packed.contains(it) && !staying.contains(it))
                .sorted()
                .toList();
    }
}
