package tragnetz.networks.moves;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.privacy.Luggage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the database says of its tables. */
@Repository
class CatalogueStore {

    private static final String ACCOUNTS = "identity.account";

    /** A foreign key. */
    record Edge(String child, String parent) {}

    private final JdbcClient jdbc;

    CatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Columns that can be written; empty when there is no such table. */
    List<String> columns(String table) {
        return jdbc.sql(
                        """
                        select a.attname::text from pg_attribute a where a.attrelid = to_regclass(:table)
                            and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity <> 'a'
                        order by a.attnum limit 500
                        """)
                .param("table", table)
                .query(String.class)
                .list();
    }

    /** Columns that name an account. */
    Set<String> people(Luggage plug) {
        Set<String> columns =
                jdbc
                        .sql(
                                """
                                select distinct a.attname::text from pg_attribute a where a.attrelid = to_regclass(:table) and a.attnum > 0
                                    and (a.attname = 'account_id' or exists (select from pg_constraint c where c.contype = 'f'
                                        and c.conrelid = a.attrelid and a.attnum = any (c.conkey) and c.confrelid = to_regclass(:accounts)))
                                limit 500
                                """)
                        .param("table", plug.table())
                        .param("accounts", ACCOUNTS)
                        .query(String.class)
                        .stream()
                        .collect(Collectors.toSet());
        columns.addAll(plug.people());
        return columns;
    }

    List<Edge> edges() {
        return jdbc.sql(
                        """
                        select distinct n.nspname || '.' || a.relname as child, m.nspname || '.' || b.relname as parent
                        from pg_constraint c join pg_class a on a.oid = c.conrelid join pg_namespace n on n.oid = a.relnamespace
                        join pg_class b on b.oid = c.confrelid join pg_namespace m on m.oid = b.relnamespace
                        where c.contype = 'f' and a.oid <> b.oid limit 5000
                        """)
                .query(Edge.class)
                .list();
    }
}
