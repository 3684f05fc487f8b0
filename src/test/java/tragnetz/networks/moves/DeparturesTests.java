package tragnetz.networks.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.archives.MovingWordTests;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What is packed, and how it is fetched. */
@HouseTest
class DeparturesTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Departures departures;
    @Autowired MoveStore store;
    private MovingNetwork network;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        network = MovingNetwork.found(rows, visitors);
        coordinator = visitors.signedIn(network.coordinator());
    }

    @Test
    void aNetworkIsPackedOnceWhoeverIsKilled() {
        assertThat(coordinator.get(page()).body()).contains("Einpacken");
        String word = MovingWordTests.elsewhere().text();
        assertThat(coordinator.post(page(), "word", word.substring(1)).body())
                .contains("Dieses Umzugswort stimmt nicht");
        coordinator.get(page());
        coordinator.post(page(), "word", word.replace('-', ' '));

        if (parts() == 0) {
            assertThatThrownBy(
                            () ->
                                    door.write(
                                            MACHINE,
                                            () -> {
                                                departures.run();
                                                throw new IllegalStateException("killed");
                                            }))
                    .hasMessage("killed");
        }
        while (rows.count(
                        "select count(*) from networks.departure where network_id = ? and state ="
                                + " 'packed'",
                        network.id())
                == 0) {
            try {
                door.write(MACHINE, departures::run);
            } catch (ConcurrencyFailureException theJobItselfWasFaster) {
                continue;
            }
        }
        assertThat(parts()).isEqualTo(1);
        assertThat(
                        rows.one(
                                Boolean.class,
                                "select seal is null from networks.departure where network_id = ?",
                                network.id()))
                .as("the key is forgotten")
                .isTrue();
        assertThat(coordinator.get(page()).body()).contains("Eingepackt am", "/move/export");
        var archive = coordinator.get(page() + "/export");
        assertThat(archive.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(network.slug() + ".network");
        assertThat(archive.body()).startsWith("TRAGNETZ network 1 ").doesNotContain("Umzugsverein");
    }

    @Test
    void aLargeArchiveIsFetchedPieceByPieceAndOnePieceMissingIsNoticed() {
        rows.update(
                "insert into networks.departure (network_id, id, lock, state, bytes, packed_at)"
                        + " values (?, ?, 'x', 'packed', 12, now())",
                network.id(),
                network.id());
        for (int place : new int[] {2, 0, 1}) {
            rows.update(
                    "insert into networks.departure_part values (?, ?, ?, ?)",
                    network.id(),
                    network.id(),
                    place,
                    ("-" + place + "-\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        assertThat(coordinator.get(page() + "/export").body()).isEqualTo("-0-\n-1-\n-2-\n");

        rows.update("delete from networks.departure_part where place = 2");
        assertThat(coordinator.get(page() + "/export").statusCode()).isEqualTo(500);
    }

    /** Without the guard: ten seconds, then an error. */
    @Test
    void whoeverAsksAgainWhileItIsPackedIsToldSoAtOnce() {
        rows.update(
                "insert into networks.departure (network_id, id, lock, state) values (?, ?, 'x',"
                        + " 'packed')",
                network.id(),
                network.id());
        String word = MovingWordTests.elsewhere().text();
        coordinator.get(page());
        CountDownLatch packing = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        CompletableFuture<Boolean> job =
                CompletableFuture.supplyAsync(
                        () ->
                                door.write(
                                        MACHINE,
                                        () -> {
                                            store.packed(store.of(network.id()).orElseThrow(), 1);
                                            packing.countDown();
                                            return awaited(answered);
                                        }));
        awaited(packing);
        var refused = coordinator.post(page(), "word", word);
        answered.countDown();
        assertThat(job.join()).isTrue();

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("wird gerade eingepackt", "value=\"" + word + "\"", "aria-invalid");
        coordinator.get(page());
        assertThat(coordinator.post(page(), "word", word).statusCode()).isEqualTo(303);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long parts() {
        return rows.count(
                "select count(*) from networks.departure_part where network_id = ?", network.id());
    }

    private String page() {
        return "/de/n/" + network.slug() + "/move";
    }
}
