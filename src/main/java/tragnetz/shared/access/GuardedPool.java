package tragnetz.shared.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

import tragnetz.shared.sql.Pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

/** The request pool behind the door: hands out connections only to transactions with a viewer. */
@Component
final class GuardedPool extends DelegatingDataSource {

    private static final ThreadLocal<Integer> OPENED = ThreadLocal.withInitial(() -> 0);

    private static final ThreadLocal<Boolean> APART = ThreadLocal.withInitial(() -> false);

    private final DataSource apart;

    GuardedPool(Pool pool) {
        super(pool.source());
        this.apart = pool.apart();
    }

    /** While {@code work} runs, connections come from the pool apart. */
    static <T extends @Nullable Object> T apart(Supplier<T> work) {
        APART.set(true);
        try {
            return work.get();
        } finally {
            APART.set(false);
        }
    }

    static <T extends @Nullable Object> T opened(Supplier<T> work) {
        int before = OPENED.get();
        OPENED.set(before + 1);
        try {
            return work.get();
        } finally {
            OPENED.set(before);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (OPENED.get() == 0) {
            throw new IllegalStateException(
                    "A statement outside the door: wrap it in Door.read or Door.write with its"
                            + " viewer");
        }
        return APART.get() ? apart.getConnection() : super.getConnection();
    }
}
