package tragnetz.privacy.retention;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** What the clock did, and what the database says of its own tables. */
@Repository
class RetentionStore {

    /** A table of ours as its comment declares it. */
    record Declared(String name, String comment, List<String> columns) {}

    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to the day's line of the table. */
    void ran(String table, int removed, boolean failed) {
        jdbc.sql(
                        """
                        insert into privacy.retention_run as r (ran_at, kept_table, removed, failed)
                        values (date_trunc('day', now()), :table, :removed, :failed)
                        on conflict (ran_at, kept_table) do update
                            set removed = r.removed + excluded.removed, failed = r.failed or excluded.failed
                        """)
                .param("table", table)
                .param("removed", removed)
                .param("failed", failed)
                .update();
    }

    /** The catalogue's tables in schemas with migrations of ours. */
    List<Declared> declared() {
        return jdbc.sql(
                        """
                        select n.nspname || '.' || c.relname as name, coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
                            array(select a.attname::text from pg_attribute a
                                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and c.relname <> 'migration'
                        and exists (select from pg_class m where m.relnamespace = n.oid and m.relname = 'migration')
                        order by 1 limit 1000
                        """)
                .query(Declared.class)
                .list();
    }
}
