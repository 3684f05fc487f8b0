package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.sql.Database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements tried before a guard and without it; nothing of them stays. */
final class Guard {

    private final Door door;
    private final JdbcClient jdbc;
    private final Database database;

    Guard(Door door, JdbcClient jdbc, Database database) {
        this.door = door;
        this.jdbc = jdbc;
        this.database = database;
    }

    /** How many rows the statement changes for this viewer. */
    int undone(Viewer viewer, String statement) {
        return door.write(
                viewer,
                () -> {
                    int changed = jdbc.sql(statement).update();
                    door.forget();
                    return changed;
                });
    }

    /** How many rows this viewer sees; what the statement before changes is not kept. */
    long seen(Viewer viewer, String before, String rows) {
        return door.write(
                viewer,
                () -> {
                    if (!before.isEmpty()) {
                        jdbc.sql(before).update();
                    }
                    long seen = jdbc.sql("select count(*) from " + rows).query(Long.class).single();
                    door.forget();
                    return seen;
                });
    }

    /** What the owner of the tables may. */
    void execute(String sql) throws SQLException {
        var who = database.owner();
        try (Connection connection =
                        DriverManager.getConnection(database.url(), who.role(), who.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The statement is refused, and with the guard switched off it is not. */
    void refused(Viewer who, String statement, String why, String off, String on)
            throws SQLException {
        assertThatThrownBy(() -> undone(who, statement)).rootCause().hasMessageContaining(why);
        execute(off);
        try {
            assertThat(undone(who, statement)).as("without the guard").isOne();
        } finally {
            execute(on);
        }
    }

    /** The statement finds no row to change, and with the guard switched off it finds one. */
    void untouched(Viewer who, String statement, String off, String on) throws SQLException {
        assertThat(undone(who, statement)).as("behind the guard").isZero();
        execute(off);
        try {
            assertThat(undone(who, statement)).as("without the guard").isOne();
        } finally {
            execute(on);
        }
    }

    /** The row is not seen, and with the guard switched off it is. */
    void unseen(Viewer who, String before, String row, String off, String on) throws SQLException {
        assertThat(seen(who, before, row)).as("behind the guard").isZero();
        execute(off);
        try {
            assertThat(seen(who, before, row)).as("without the guard").isOne();
        } finally {
            execute(on);
        }
    }
}
