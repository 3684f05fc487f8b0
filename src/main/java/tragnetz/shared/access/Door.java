package tragnetz.shared.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The only way to the database: opens a transaction that carries its viewer into PostgreSQL.
 *
 * <p>A statement outside a transaction would silently see nothing, so the guarded pool throws.
 */
@Component
public final class Door {

    private static final ThreadLocal<@Nullable TransactionStatus> OPEN = new ThreadLocal<>();

    private final DataSourceTransactionManager transactions;
    private final JdbcTemplate jdbc;

    Door(GuardedPool pool) {
        this.transactions = new DataSourceTransactionManager(pool);
        this.jdbc = new JdbcTemplate(pool);
    }

    /** Runs {@code work} in a read-only transaction of the viewer. */
    public <T extends @Nullable Object> T read(Viewer viewer, Supplier<T> work) {
        return enter(viewer, true, TransactionDefinition.PROPAGATION_REQUIRED, work);
    }

    /** Runs {@code work} in a transaction of the viewer: all of it or nothing. */
    public <T extends @Nullable Object> T write(Viewer viewer, Supplier<T> work) {
        return enter(viewer, false, TransactionDefinition.PROPAGATION_REQUIRED, work);
    }

    /** Like {@link #write}, but kept even when the surrounding transaction fails. */
    public <T extends @Nullable Object> T writeApart(Viewer viewer, Supplier<T> work) {
        return GuardedPool.apart(
                () -> enter(viewer, false, TransactionDefinition.PROPAGATION_REQUIRES_NEW, work));
    }

    /**
     * Inside an open transaction: runs {@code work} in the machine room's role, then steps back.
     */
    public <T extends @Nullable Object> T as(Machine machine, Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No open transaction for " + machine.purpose());
        }
        boolean inside =
                "tragnetz_system".equals(jdbc.queryForObject("select current_user", String.class));
        if (inside) {
            return work.get();
        }
        jdbc.execute("set local role tragnetz_system");
        T result = work.get();
        jdbc.execute("reset role");
        return result;
    }

    /** Runs {@code work} in the machine room just before the open transaction is committed. */
    public void atTheEnd(Machine machine, Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        as(
                                machine,
                                () -> {
                                    work.run();
                                    return null;
                                });
                    }
                });
    }

    /** Runs {@code work} once the open transaction is durable; never when it is rolled back. */
    public void afterwards(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        work.run();
                    }
                });
    }

    /** What has been written so far in this transaction will not stay. */
    public void forget() {
        TransactionStatus open = OPEN.get();
        if (open == null) {
            throw new IllegalStateException("No open transaction to forget");
        }
        open.setRollbackOnly();
    }

    private <T extends @Nullable Object> T enter(
            Viewer viewer, boolean readOnly, int propagation, Supplier<T> work) {
        if (propagation == TransactionDefinition.PROPAGATION_REQUIRED
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "The door is open already: one command is one transaction");
        }
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(readOnly);
        transaction.setPropagationBehavior(propagation);
        return GuardedPool.opened(
                () ->
                        transaction.execute(
                                status -> {
                                    TransactionStatus before = OPEN.get();
                                    OPEN.set(status);
                                    try {
                                        introduce(viewer);
                                        return work.get();
                                    } finally {
                                        OPEN.set(before);
                                    }
                                }));
    }

    private void introduce(Viewer viewer) {
        switch (viewer) {
            case Nobody _ -> {}
            case Machine _ -> jdbc.execute("set local role tragnetz_system");
            case Person person ->
                    jdbc.execute((ConnectionCallback<Boolean>) it -> introduce(it, person));
        }
    }

    private static boolean introduce(Connection connection, Person person) throws SQLException {
        Seats seats = person.seats();
        try (var statement =
                connection.prepareStatement(
                        """
                        select set_config('app.viewer', ?, true),
                            set_config('app.networks', ?::uuid[]::text, true),
                            set_config('app.networks_and_authorities', ?::uuid[]::text, true),
                            set_config('app.coordinates', ?::uuid[]::text, true),
                            set_config('app.organisations', ?::uuid[]::text, true),
                            set_config('app.edits', ?::uuid[]::text, true),
                            set_config('app.administers', ?, true)
                        """)) {
            statement.setString(1, person.account().toString());
            statement.setArray(2, array(connection, seats.networks()));
            statement.setArray(3, array(connection, seats.networksAndAuthorities()));
            statement.setArray(4, array(connection, seats.coordinates()));
            statement.setArray(5, array(connection, seats.organisations()));
            statement.setArray(6, array(connection, seats.edits()));
            statement.setString(7, Boolean.toString(person.administrator()));
            return statement.execute();
        }
    }

    private static Array array(Connection connection, Set<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }
}
