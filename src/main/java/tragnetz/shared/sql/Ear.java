package tragnetz.shared.sql;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/**
 * Hears what the nodes tell each other (LISTEN), on a connection of its own that comes back after
 * every break.
 */
@Component
public class Ear implements SmartLifecycle {

    /** The one channel; what is told carries ids, never words of people. */
    public static final String CHANNEL = "tragnetz";

    /** Somebody who wants to hear. */
    public interface Listener {

        /** One thing told. */
        void heard(String told);

        /** The connection was away: things may have been told that nobody heard. */
        void missed();
    }

    private static final Logger log = LoggerFactory.getLogger(Ear.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Database database;
    private final List<Listener> listeners;
    private volatile boolean listening;
    private volatile @Nullable Thread thread;

    Ear(Database database, List<Listener> listeners) {
        this.database = database;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        listening = true;
        thread = Thread.ofVirtual().name("ear").start(this::listen);
    }

    @Override
    public void stop() {
        listening = false;
        Thread ending = thread;
        if (ending != null) {
            ending.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listening;
    }

    private void listen() {
        boolean first = true;
        while (listening) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                if (!first) {
                    listeners.forEach(Listener::missed);
                }
                first = false;
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                if (listening) {
                    log.info(
                            "The ear lost its connection ({}) and takes a new one",
                            e.getSQLState());
                    pause();
                }
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (listening) {
            PGNotification[] told = connection.getNotifications((int) PATIENCE.toMillis());
            if (told != null) {
                for (PGNotification one : told) {
                    listeners.forEach(it -> tell(it, one.getParameter()));
                }
            }
        }
    }

    /** Whoever cannot bear what was told must not deafen the others. */
    private static void tell(Listener listener, String told) {
        try {
            listener.heard(told);
        } catch (RuntimeException e) {
            log.error("{} could not bear what it heard", listener.getClass().getName(), e);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.application().role());
        properties.setProperty("password", database.application().password());
        properties.setProperty("ApplicationName", "tragnetz-ear");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(database.url(), properties);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
