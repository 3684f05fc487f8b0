package tragnetz.shared.sql;

import com.zaxxer.hikari.HikariDataSource;

/** The pool of the jobs; every connection wears the role {@code tragnetz_system}. */
public record MachineRoom(HikariDataSource source) implements AutoCloseable {

    @Override
    public void close() {
        source.close();
    }
}
