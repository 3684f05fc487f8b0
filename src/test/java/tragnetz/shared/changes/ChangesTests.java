package tragnetz.shared.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

@HouseTest
class ChangesTests {

    private static final UUID FIRST = DemoWorld.id("organisation", "psz-auental");
    private static final UUID SECOND = DemoWorld.id("organisation", "rodnik");

    @Autowired private Changes changes;
    @Autowired private Door door;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    /** Whoever reads on by number alone misses what began earlier and ended later. */
    @Test
    void whatALongTransactionWroteIsReadThoughShortOnesEndedBefore() throws Exception {
        Changes.Reader reader = changes.fromNow();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        CompletableFuture<Void> slow =
                CompletableFuture.runAsync(
                        () ->
                                door.write(
                                        new Machine("test"),
                                        () -> {
                                            touch(FIRST);
                                            written.countDown();
                                            wait(read);
                                            return null;
                                        }));
        try {
            written.await();
            door.write(new Machine("test"), () -> touch(SECOND));

            assertThat(organisations(reader)).contains(SECOND).doesNotContain(FIRST);
            assertThat(organisations(reader)).isEmpty();
        } finally {
            read.countDown();
        }
        slow.get();
        assertThat(organisations(reader)).contains(FIRST);
    }

    @Test
    void whoComesBackReadsOnWhereTheyStood() {
        Changes.Reader reader = changes.fromNow();
        door.write(new Machine("test"), () -> touch(FIRST));

        assertThat(changes.from(reader.stand()).map(this::organisations))
                .hasValueSatisfying(it -> assertThat(it).contains(FIRST));
    }

    @Test
    void whoStoodElsewhereOrTooLongAgoBeginsAnew() throws SQLException {
        String stand = changes.fromNow().stand();
        String number = stand.substring(stand.indexOf(' ') + 1);

        assertThat(changes.from(stand)).isPresent();
        assertThat(
                        Stream.of("", "x", "1.1 " + number, stand + "000", "' or 1=1")
                                .filter(it -> changes.from(it).isPresent()))
                .isEmpty();

        door.write(new Machine("test"), () -> touch(FIRST));
        age("7 days");
        assertThat(changes.from(stand)).isEmpty();
        age("0 days");
        assertThat(changes.from(stand)).isPresent();
    }

    private Object touch(UUID organisation) {
        return jdbc.sql("update networks.organisation set changed_at = now() where id = :id")
                .param("id", organisation)
                .update();
    }

    private List<UUID> organisations(Changes.Reader reader) {
        List<UUID> ids = new ArrayList<>();
        for (List<Change> news = reader.next(); !news.isEmpty(); news = reader.next()) {
            news.forEach(it -> ids.add(it.id()));
        }
        return ids;
    }

    /** Changes are written by triggers and changed by nobody, but for the owner of the table. */
    private void age(String since) throws SQLException {
        var who = database.owner();
        try (Connection connection =
                        DriverManager.getConnection(database.url(), who.role(), who.password());
                Statement statement = connection.createStatement()) {
            statement.execute("update shared.change set at = now() - interval '" + since + "'");
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
