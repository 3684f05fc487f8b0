package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.core.io.ClassPathResource;

import tragnetz.support.Rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of one of our tables, as the catalogue knows it.
 *
 * @param wordy whether it can hold words
 */
record Column(String table, String name, boolean wordy) {

    String whole() {
        return table + "." + name;
    }

    static List<Column> all(Rows rows) {
        return rows
                .query(
                        """
                        select n.nspname || '.' || c.relname as table_name, a.attname::text as name,
                            t.typname in ('text', '_text', 'varchar', 'bpchar', 'bytea', 'json', 'jsonb') as wordy
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        join pg_type t on t.oid = a.atttypid
                        where c.relkind in ('r', 'p') and c.relname <> 'migration'
                        and exists (select from pg_class m where m.relnamespace = n.oid and m.relname = 'migration')
                        order by 1, a.attnum
                        """)
                .stream()
                .map(
                        it ->
                                new Column(
                                        (String) it.get("table_name"),
                                        (String) it.get("name"),
                                        (Boolean) it.get("wordy")))
                .toList();
    }

    /** Lines of a file below {@code house/}: a name and its reason. */
    static Map<String, String> listed(String file) {
        Map<String, String> listed = new LinkedHashMap<>();
        resource(file)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(
                        line -> {
                            String[] parts = line.split("\\s+", 2);
                            assertThat(parts).as("a reason for " + parts[0]).hasSize(2);
                            listed.put(parts[0], parts[1]);
                        });
        return listed;
    }

    static String resource(String file) {
        try {
            return new ClassPathResource("house/" + file)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
