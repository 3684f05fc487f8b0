package tragnetz.shared.sql;

import com.zaxxer.hikari.HikariDataSource;

/**
 * The request pools, wrapped so that no library finds a bare {@code DataSource} beside the door.
 *
 * @param source serves every request's transaction
 * @param apart serves what is written beside an open transaction; were it the same pool, a crowd of
 *     requests that each hold a connection and wait for a second would wait for ever
 */
public record Pool(HikariDataSource source, HikariDataSource apart) implements AutoCloseable {

    @Override
    public void close() {
        apart.close();
        source.close();
    }
}
