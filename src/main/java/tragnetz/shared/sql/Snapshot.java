package tragnetz.shared.sql;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One moment of the whole database, read table by table while everybody goes on working. Rows are
 * read in the machine room's role, for forced row-level security binds the owner too; the owner
 * reads, at the same moment, what belongs to it alone: histories of migrations and sequences.
 */
public final class Snapshot implements AutoCloseable {

    private static final int LOCK = 7_248;

    /**
     * A table as it is copied.
     *
     * @param name schema and name
     * @param columns all but those PostgreSQL makes itself
     */
    public record Table(String name, List<String> columns) {

        boolean history() {
            return name.endsWith(".migration");
        }

        String list() {
            return "\"" + String.join("\", \"", columns) + "\"";
        }
    }

    private final Connection reader;
    private final Connection owner;

    private Snapshot(Connection reader, Connection owner) {
        this.reader = reader;
        this.owner = owner;
    }

    /** Takes it; both connections see the same moment until it is closed. */
    public static Snapshot take(Database database) throws SQLException {
        Connection reader = enter(database, database.application());
        try {
            Connection owner = enter(database, database.owner());
            run(reader, "set role tragnetz_system");
            List<String> moment = lines(reader, "select pg_export_snapshot()");
            run(owner, "set transaction snapshot '" + moment.getFirst() + "'");
            return new Snapshot(reader, owner);
        } catch (SQLException e) {
            reader.close();
            throw e;
        }
    }

    /** Whether nobody else makes a backup of this database now; then nobody else will, either. */
    public boolean alone() throws SQLException {
        return lines(reader, "select pg_try_advisory_lock(" + LOCK + ")::text")
                .getFirst()
                .equals("true");
    }

    /** The applied migrations, a line each: module, version, checksum. */
    public List<String> histories() throws SQLException {
        List<String> histories = new ArrayList<>();
        for (Table table : tables()) {
            if (table.history()) {
                String module = table.name().substring(0, table.name().indexOf('.'));
                histories.addAll(
                        lines(
                                owner,
                                """
                                select '%1$s ' || version || ' ' || checksum from "%1$s".migration
                                where success and version is not null and checksum is not null order by installed_rank
                                """
                                        .formatted(module)));
            }
        }
        return histories;
    }

    /** All tables of all modules, in the order of the migrations. */
    public List<Table> tables() throws SQLException {
        return tables(owner);
    }

    static List<Table> tables(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String module : Migrations.ORDER) {
            String query =
                    """
                    select c.relname || ',' || string_agg(a.attname, ',' order by a.attnum)
                    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        and a.attgenerated = ''
                    where c.relnamespace = to_regnamespace('%s') and c.relkind in ('r', 'p') and not c.relispartition
                    group by c.oid order by c.relname
                    """;
            for (String line : lines(connection, query.formatted(module))) {
                List<String> names = List.of(line.split(",", -1));
                tables.add(
                        new Table(module + "." + names.getFirst(), names.subList(1, names.size())));
            }
        }
        return tables;
    }

    /** Writes the rows in the text format of {@code COPY}, a line each. */
    public void copy(Table table, OutputStream rows) throws SQLException, IOException {
        copy(table.history() ? owner : reader, table, rows);
    }

    static void copy(Connection connection, Table table, OutputStream rows)
            throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from %s) to stdout".formatted(table.list(), table.name()),
                        rows);
    }

    /** Sequences, a line each: name, last value, whether it has been given out. */
    public List<String> sequences() throws SQLException {
        List<String> sequences = new ArrayList<>();
        for (String module : Migrations.ORDER) {
            for (String name :
                    lines(
                            owner,
                            "select relname from pg_class where relkind = 'S' and relnamespace ="
                                    + " to_regnamespace('%s') order by 1".formatted(module))) {
                sequences.addAll(
                        lines(
                                owner,
                                "select '%1$s.%2$s ' || last_value || ' ' || is_called from \"%1$s\".\"%2$s\""
                                        .formatted(module, name)));
            }
        }
        return sequences;
    }

    /** Version of the server, and how many large objects it keeps; we make none. */
    public String server() throws SQLException {
        return lines(
                        owner,
                        "select current_setting('server_version') || ' ' || (select count(*) from"
                                + " pg_largeobject_metadata)")
                .getFirst();
    }

    static Connection enter(Database database, Database.Credentials who) throws SQLException {
        Connection connection =
                DriverManager.getConnection(database.url(), who.role(), who.password());
        run(connection, "set application_name = 'tragnetz-backup'");
        run(connection, "set statement_timeout = 0");
        run(connection, "set idle_in_transaction_session_timeout = 0");
        run(connection, "set timezone = 'UTC'");
        run(connection, "set datestyle = 'ISO'");
        run(connection, "set intervalstyle = 'postgres'");
        run(connection, "set bytea_output = 'hex'");
        run(connection, "set extra_float_digits = 1");
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    static void run(Connection connection, String statement) throws SQLException {
        try (Statement it = connection.createStatement()) {
            it.execute(statement);
        }
    }

    static List<String> lines(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
        reader.close();
    }
}
