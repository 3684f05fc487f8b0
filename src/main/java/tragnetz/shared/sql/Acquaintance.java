package tragnetz.shared.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What one connection tells about a database and the role that entered.
 *
 * @param version major version of PostgreSQL
 * @param mighty whether row-level security would not bind this role: superuser, BYPASSRLS, owner of
 *     a table, or able to become one of them
 * @param drift how far the database's clock is ahead of ours
 */
public record Acquaintance(int version, boolean mighty, Duration drift) {

    /** Enters and looks around. */
    public static Acquaintance make(String url, String role, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, role, password);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                select rolsuper or rolbypassrls or rolcreaterole
                                    or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                        where c.relkind = 'r' and c.relowner = r.oid
                                        and n.nspname not in ('pg_catalog', 'information_schema'))
                                    or exists (select 1 from pg_roles o where o.rolname = 'tragnetz_owner'
                                        and pg_has_role(r.oid, o.oid, 'member')),
                                    clock_timestamp()
                                from pg_roles r where rolname = current_user
                                """)) {
            row.next();
            return new Acquaintance(
                    connection.getMetaData().getDatabaseMajorVersion(),
                    row.getBoolean(1),
                    Duration.between(
                            Instant.now(), row.getObject(2, OffsetDateTime.class).toInstant()));
        }
    }
}
