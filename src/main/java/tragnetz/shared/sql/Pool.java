package tragnetz.shared.sql;

import com.zaxxer.hikari.HikariDataSource;

/** The request pool, wrapped so that no library finds a bare {@code DataSource} beside the door. */
public record Pool(HikariDataSource source) implements AutoCloseable {

    @Override
    public void close() {
        source.close();
    }
}
