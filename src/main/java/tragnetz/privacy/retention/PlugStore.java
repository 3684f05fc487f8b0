package tragnetz.privacy.retention;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.privacy.Objection;
import tragnetz.privacy.PersonalData;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Plugs;
import tragnetz.privacy.Retention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Runs the statements with which slices plug their tables in. */
@Repository
class PlugStore implements Plugs {

    private final JdbcClient jdbc;
    private final List<PersonalData> all;

    PlugStore(JdbcClient jdbc, List<PersonalTable> tables, List<PersonalData> others) {
        this.jdbc = jdbc;
        this.all =
                Stream.concat(tables.stream().map(PluggedStore::new), others.stream())
                        .sorted(
                                Comparator.comparingInt(PersonalData::order)
                                        .thenComparing(PersonalData::table))
                        .toList();
    }

    @Override
    public List<PersonalData> all() {
        return all;
    }

    private final class PluggedStore implements PersonalData {

        private final PersonalTable plug;

        PluggedStore(PersonalTable plug) {
            this.plug = plug;
        }

        @Override
        public String table() {
            return plug.table();
        }

        @Override
        public List<Map<String, @Nullable Object>> export(UUID account) {
            return plug.export().isEmpty()
                    ? List.of()
                    : jdbc.sql(plug.export()).param("account", account).query().listOfRows();
        }

        @Override
        public Set<String> withheld() {
            return plug.withheld();
        }

        @Override
        public Retention retention() {
            return plug.retention();
        }

        @Override
        public int expire(int limit) {
            return plug.expire().isEmpty()
                    ? 0
                    : jdbc.sql(plug.expire()).param("limit", limit).update();
        }

        @Override
        public void erase(UUID account) {
            if (!plug.erase().isEmpty()) {
                jdbc.sql(plug.erase()).param("account", account).update();
            }
        }

        @Override
        public @Nullable Objection objection(UUID account) {
            PersonalTable.Hindrance hindrance = plug.hindrance();
            return hindrance.query().isEmpty()
                    ? null
                    : jdbc.sql(hindrance.query())
                            .param("account", account)
                            .query(String.class)
                            .optional()
                            .map(
                                    named ->
                                            new Objection(
                                                    hindrance.sentence(),
                                                    List.of(named),
                                                    hindrance.path()))
                            .orElse(null);
        }

        @Override
        public int order() {
            return plug.order();
        }
    }
}
