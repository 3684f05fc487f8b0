package tragnetz.shared.sql;

import org.postgresql.PGConnection;

import tragnetz.shared.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a database with the rows of a snapshot. First a mark, so that nobody opens half a house;
 * then schemas of the snapshot's version; then all rows, constraints and the mark's removal in one
 * transaction. Killed at any moment, it is begun anew and nothing is there twice.
 */
public final class Rebuilding implements AutoCloseable {

    private static final String MARK = "restoring";
    private static final String NO_TABLE = "42P01";

    private final Database database;
    private final Connection owner;
    private final List<String> borders = new ArrayList<>();
    private List<Snapshot.Table> tables = List.of();

    private Rebuilding(Database database, Connection owner) {
        this.database = database;
        this.owner = owner;
    }

    /**
     * Begins in a database that is empty, half restored, or may be replaced.
     *
     * @param histories lines of {@link Snapshot#histories}
     * @throws Refusal when it is in use, or not empty and may not be replaced, or this edition does
     *     not know the histories; nothing is changed then
     */
    public static Rebuilding begin(Database database, List<String> histories, boolean replace)
            throws SQLException {
        Histories.check(database, histories);
        try (Connection application = Snapshot.enter(database, database.application())) {
            Snapshot.run(application, "set role tragnetz_system");
            if (!Snapshot.lines(
                            application,
                            """
                            select pid::text from pg_stat_activity where datname = current_database()
                                and pid <> pg_backend_pid() and application_name like 'tragnetz-%'
                            """)
                    .isEmpty()) {
                throw new Refusal(
                        "Tragnetz is running on this database.", "Stop it first, on all nodes.");
            }
            if (!replace && !half(application) && inhabited(application)) {
                throw new Refusal(
                        "There are people or networks in this database already.",
                        "Restore into an empty one, or say --replace: what is there is lost then.");
            }
        }
        return new Rebuilding(database, Snapshot.enter(database, database.owner()));
    }

    /** Nobody opens a house that is half restored. */
    static void refuseHalf(Database database) {
        try (Connection application = Snapshot.enter(database, database.application())) {
            if (half(application)) {
                throw new Refusal(
                        "A restore of this database was interrupted.",
                        "Run bin/restore with the same archive again.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The application's database role cannot enter", e);
        }
    }

    private static boolean half(Connection connection) throws SQLException {
        return !Snapshot.lines(
                        connection,
                        "select nspname from pg_namespace where nspname = '" + MARK + "'")
                .isEmpty();
    }

    private static boolean inhabited(Connection application) throws SQLException {
        try {
            return Snapshot.lines(
                            application,
                            "select (exists (select from identity.pub_name) or exists (select from"
                                    + " networks.pub_network))::text")
                    .getFirst()
                    .equals("true");
        } catch (SQLException e) {
            if (List.of(NO_TABLE, "3F000").contains(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** Sets the mark, empties the database and gives it the schemas of these histories. */
    public void lay(List<String> histories) throws SQLException {
        Snapshot.run(owner, "create schema if not exists " + MARK);
        owner.commit();
        for (String module : Migrations.ORDER.reversed()) {
            Snapshot.run(owner, "drop schema if exists \"" + module + "\" cascade");
        }
        owner.commit();
        Histories.newest(histories)
                .forEach((module, version) -> Migrations.to(database, module, version));
        tables = Snapshot.tables(owner);
        for (Snapshot.Table table : tables) {
            Snapshot.run(owner, "truncate " + table.name() + " cascade");
            Snapshot.run(owner, "alter table " + table.name() + " disable trigger user");
            Snapshot.run(owner, "alter table " + table.name() + " no force row level security");
        }
        for (String border :
                Snapshot.lines(
                        owner,
                        """
                        select conrelid::regclass || ' constraint ' || quote_ident(conname) || '|' || pg_get_constraintdef(oid)
                        from pg_constraint where contype = 'f' and conparentid = 0
                        """)) {
            String[] parts = border.split("\\|", 2);
            borders.add(
                    "alter table "
                            + parts[0].replace(" constraint ", " add constraint ")
                            + " "
                            + parts[1]);
            Snapshot.run(
                    owner, "alter table " + parts[0].replace(" constraint ", " drop constraint "));
        }
    }

    /** Fills a table. */
    public void fill(String name, List<String> columns, InputStream rows)
            throws SQLException, IOException {
        Snapshot.Table table = table(name);
        if (!table.columns().containsAll(columns)) {
            throw new Refusal(
                    "The archive does not fit: " + name + " has other columns here.",
                    "Restore with the edition that made it.");
        }
        owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy %s (%s) from stdin"
                                .formatted(name, new Snapshot.Table(name, columns).list()),
                        rows);
    }

    /** What the table's rows come to now. */
    public RowSum sum(String name, List<String> columns) throws SQLException, IOException {
        RowSum sum = new RowSum();
        Snapshot.copy(owner, new Snapshot.Table(name, columns), sum);
        return sum;
    }

    /** Sequences go on where they stood; lines of {@link Snapshot#sequences}. */
    public void resume(List<String> sequences) throws SQLException {
        for (String line : sequences) {
            String[] parts = line.split(" ", -1);
            Snapshot.run(
                    owner,
                    "select setval('%s', %d, %s)"
                            .formatted(
                                    parts[0],
                                    Long.parseLong(parts[1]),
                                    Boolean.parseBoolean(parts[2])));
        }
    }

    /** Mails that waited may have left after the snapshot: they stay until somebody decides. */
    public int holdMails() throws SQLException {
        boolean known =
                tables.stream()
                        .anyMatch(
                                it ->
                                        it.name().equals("shared.mail")
                                                && it.columns().contains("held"));
        if (!known) {
            return 0;
        }
        try (var statement = owner.createStatement()) {
            return statement.executeUpdate(
                    "update shared.mail set held = true where sent_at is null and failed_at is"
                            + " null");
        }
    }

    /** Raises the borders and the wall again; from now on everything is there. */
    public void finish() throws SQLException {
        for (String border : borders) {
            Snapshot.run(owner, border);
        }
        for (Snapshot.Table table : tables) {
            Snapshot.run(owner, "alter table " + table.name() + " enable trigger user");
            if (!table.history()) {
                Snapshot.run(owner, "alter table " + table.name() + " force row level security");
            }
        }
        Snapshot.run(owner, "drop schema " + MARK);
        owner.commit();
        Snapshot.run(owner, "analyze");
        owner.commit();
    }

    private Snapshot.Table table(String name) {
        return tables.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "The archive does not fit: there is no table " + name + ".",
                                        "Restore with the edition that made it."));
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
