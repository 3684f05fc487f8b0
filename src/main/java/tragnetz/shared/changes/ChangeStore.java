package tragnetz.shared.changes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Set;

@Repository
class ChangeStore {

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which database of which server this is: transactions are counted in each by itself. */
    String database() {
        return jdbc.sql(
                        """
                        select system_identifier || '.' || (select oid from pg_database where datname = current_database()) from pg_control_system()
                        """)
                .query(String.class)
                .single();
    }

    /** The oldest transaction that is still writing; everything before it has been seen. */
    String horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    /** A portion of the changes of that transaction and later ones, without those known. */
    List<Change> since(String horizon, Set<Long> known, int most) {
        return jdbc.sql(
                        """
                        select seq, kind, owner_id as owner, id from shared.change
                        where written_by >= :horizon::xid8 and seq <> all (:known) order by seq limit :most
                        """)
                .param("horizon", horizon)
                .param("known", known.toArray(Long[]::new))
                .param("most", most)
                .query(Change.class)
                .list();
    }

    /** Whether something older than a week was written after that horizon and may be gone. */
    boolean reaches(String horizon) {
        return jdbc.sql(
                        """
                        select :horizon::xid8 <= pg_snapshot_xmin(pg_current_snapshot())
                            and not exists (select from shared.change where at < now() - interval '6 days' and written_by >= :horizon::xid8)
                        """)
                .param("horizon", horizon)
                .query(Boolean.class)
                .single();
    }

    /** A portion of what is older than a week goes. */
    int forget(int most) {
        return jdbc.sql(
                        """
                        delete from shared.change where seq in (select seq from shared.change
                            where at < now() - interval '7 days' order by seq limit :most)
                        """)
                .param("most", most)
                .update();
    }
}
