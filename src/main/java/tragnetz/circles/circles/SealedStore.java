package tragnetz.circles.circles;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.shared.crypto.Illegible;
import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Vault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plugs tables of circles in whose texts lie sealed; their authors get them opened. */
@Repository
public class SealedStore {

    private final JdbcClient jdbc;
    private final Vault vault;

    SealedStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * The plug of a table with sealed columns. The first two columns of its export are the circle
     * and the row's id; they open the others and stay inside.
     */
    public PersonalData plug(PersonalTable table, Set<String> sealed) {
        return new OpenedStore(table, sealed);
    }

    private final class OpenedStore implements PersonalData {

        private final PersonalTable said;
        private final Set<String> sealed;

        OpenedStore(PersonalTable said, Set<String> sealed) {
            this.said = said;
            this.sealed = sealed;
        }

        @Override
        public String table() {
            return said.table();
        }

        @Override
        public List<Map<String, @Nullable Object>> export(UUID account) {
            return jdbc.sql(said.export()).param("account", account).query().listOfRows().stream()
                    .map(this::opened)
                    .toList();
        }

        private Map<String, @Nullable Object> opened(Map<String, @Nullable Object> row) {
            Map<String, @Nullable Object> opened = new LinkedHashMap<>(row);
            UUID circle = (UUID) opened.remove("of_circle");
            String id = String.valueOf(opened.remove("of_row"));
            for (String column : sealed) {
                if (opened.get(column) instanceof byte[] bytes && circle != null) {
                    opened.put(column, text(circle, column, id, bytes));
                }
            }
            return opened;
        }

        /** What nobody can open is handed out as it lies there. */
        private Object text(UUID circle, String column, String id, byte[] bytes) {
            try {
                return vault.open(circle, new Place(said.table(), column, id), bytes);
            } catch (Illegible gone) {
                return bytes;
            }
        }

        @Override
        public Set<String> withheld() {
            return said.withheld();
        }

        @Override
        public Retention retention() {
            return said.retention();
        }

        @Override
        public int expire(int limit) {
            return said.expire().isEmpty()
                    ? 0
                    : jdbc.sql(said.expire()).param("limit", limit).update();
        }

        @Override
        public void erase(UUID account) {
            if (!said.erase().isEmpty()) {
                jdbc.sql(said.erase()).param("account", account).update();
            }
        }
    }
}
