package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.crypto.tink.subtle.X25519;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tragnetz.shared.archives.ArchiveInput;
import tragnetz.shared.archives.MovingWordTests;
import tragnetz.shared.archives.Seal;
import tragnetz.support.Visitor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An import, a circular, a backup and a move are in the middle when the process is killed: the next
 * start ends what was begun, and nothing happens twice. A restore is killed in RestoreTests.
 */
class KilledTests {

    private static final int ROWS = 2_000;
    private static final int BRAKED = 500;
    private static final int PEOPLE = 300;
    private static final byte[] ELSEWHERE = X25519.generatePrivateKey();
    private static final String ALL =
            """
            select (count(*) filter (where relation = 'networks.ambassador'::regclass) = 2
                and count(*) filter (where locktype in ('transactionid', 'tuple')) > 0)::int from pg_locks where not granted
            """;

    @TempDir Path folder;

    @Test
    void whatAKillInterruptsIsEndedByTheNextStartAndNothingHappensTwice() throws Exception {
        try (StallingPost post = new StallingPost(PEOPLE / 3);
                KilledHouse house = new KilledHouse(folder.resolve("data"), post.port())) {
            house.furnish(PEOPLE);
            Visitor coordinator = house.coordinator();
            String sheet = reading(coordinator);
            sending(house, coordinator);
            String silent = post.stalled();
            try (Connection brake = house.enter()) {
                brake.setAutoCommit(false);
                begin(house, brake, coordinator, sheet);
                house.killed(
                        () -> {
                            middle(house);
                            post.reopen();
                        });
            }

            house.until("the list", "select count(*) from networks.sheet where state = 'done'", 1);
            assertThat(house.count("select count(distinct name) from networks.organisation"))
                    .isEqualTo(ROWS);
            assertThat(house.count("select count(*) from networks.organisation")).isEqualTo(ROWS);
            assertThat(house.count("select count(*) from networks.membership")).isEqualTo(ROWS);

            house.until(
                    "the archive",
                    "select count(*) from networks.departure where state = 'packed'",
                    1);
            assertThat(entries(new ByteArrayInputStream(house.archive()), "network", ""))
                    .contains("manifest", "tables/networks.organisation");

            await().atMost(Duration.ofSeconds(30)).until(() -> post.taken().size() == PEOPLE);
            house.update(
                    "update shared.mail set leaving_at = leaving_at - interval '4 minutes' where"
                            + " sent_at is null and failed_at is null");
            house.until(
                    "the circular",
                    "select count(*) from circulars.circular where state = 'gone'",
                    1);
            assertThat(post.taken().values()).as("each letter once").containsOnly(1);
            assertThat(
                            house.count(
                                    "select count(*) from circulars.delivery d join identity.email"
                                            + " e using (account_id) where d.fate = 'unsure' and"
                                            + " e.address = '"
                                            + silent
                                            + "'"))
                    .as("whether this one has left nobody knows, and the coordinator reads that")
                    .isOne();
            assertThat(house.count("select count(*) from circulars.delivery where fate = 'sent'"))
                    .isEqualTo(PEOPLE - 1);

            backUp(coordinator);
            await().atMost(Duration.ofSeconds(30)).until(() -> whole(house).size() == 1);
            assertThat(house.backups()).as("no rest").hasSize(1).allMatch(KilledTests::whole);
            String name = whole(house).getFirst();
            try (InputStream backup = Files.newInputStream(house.backup(name))) {
                assertThat(entries(backup, "backup", house.secret("backup")))
                        .contains("manifest", "tables/networks.ambassador");
            }
        }
    }

    /** A list of names that are read, each looked at, and not yet carried out. */
    private static String reading(Visitor coordinator) {
        String list =
                IntStream.range(0, ROWS)
                        .mapToObj(it -> "Verein " + it + ";v" + it + "@verein.example")
                        .collect(Collectors.joining("\n", "Name;E-Mail\n", "\n"));
        String fresh = "/de/n/netz/sheets/new";
        coordinator.get(fresh);
        var read =
                coordinator.upload(
                        fresh,
                        "file",
                        "liste.csv",
                        list.getBytes(StandardCharsets.UTF_8),
                        "kind",
                        "member");
        return Visitor.location(read).replaceAll("\\?.*", "");
    }

    /**
     * A portion of the list stands before a row, a move and a backup stand before a table that the
     * brake holds.
     */
    private static void begin(
            KilledHouse house, Connection brake, Visitor coordinator, String sheet)
            throws SQLException {
        run(brake, "lock table networks.ambassador in access exclusive mode");
        run(brake, "select from networks.sheet_row where line = " + BRAKED + " for update");
        coordinator.fill(sheet, sheet + "/execution");
        String word = MovingWordTests.of(ELSEWHERE).text();
        coordinator.fill("/de/n/netz/move", "/de/n/netz/move", "word", word);
        backUp(coordinator);
        await("all in the middle")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> house.hurry("sheets", "departures") && house.count(ALL) == 1);
    }

    /** A letter is taken, and nobody says so. */
    private static void sending(KilledHouse house, Visitor coordinator) throws SQLException {
        String all = "/de/n/netz/circulars";
        var written =
                coordinator.fill(
                        all + "/new",
                        all + "/new",
                        "text",
                        "de",
                        "subject",
                        "Treffen",
                        "body",
                        "Wer kommt?");
        String dispatch = Visitor.location(written).replaceAll("\\?.*", "") + "/dispatch";
        coordinator.fill(
                dispatch + "?groups=seats:all&count=1",
                dispatch,
                "groups",
                "seats:all",
                "when",
                "now");
        house.update("update circulars.circular set due_at = now()");
    }

    /** All four are begun and none is done. */
    private static void middle(KilledHouse house) {
        assertThat(house.count("select count(*) from networks.sheet_row where settled"))
                .isBetween(200L, (long) BRAKED);
        assertThat(house.count("select count(*) from shared.mail where sent_at is not null"))
                .isEqualTo(PEOPLE / 3 - 1L);
        assertThat(house.count("select count(*) from networks.departure where state = 'waiting'"))
                .isOne();
        assertThat(house.count("select count(*) from networks.departure_part")).isZero();
        try {
            assertThat(house.backups()).hasSize(1).noneMatch(KilledTests::whole);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void backUp(Visitor coordinator) {
        String backups = "/de/administration/backups";
        assertThat(coordinator.fill(backups, backups).statusCode()).isEqualTo(303);
    }

    private static List<String> whole(KilledHouse house) throws IOException {
        return house.backups().stream().filter(KilledTests::whole).toList();
    }

    private static boolean whole(String name) {
        return name.matches("tragnetz-\\d{8}-\\d{6}\\.backup");
    }

    /** Names of what is in the archive, read to its sealed end. */
    private static List<String> entries(InputStream source, String kind, String key)
            throws IOException {
        List<String> names = new ArrayList<>();
        try (ArchiveInput archive =
                new ArchiveInput(
                        source,
                        kind,
                        label ->
                                kind.equals("backup")
                                        ? Seal.of(key.strip())
                                        : MovingWordTests.opened(ELSEWHERE, label))) {
            for (String name = archive.next(); name != null; name = archive.next()) {
                archive.entry().readAllBytes();
                names.add(name);
            }
        }
        return names;
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
