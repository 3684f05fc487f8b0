package tragnetz.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.sql.MachineRoom;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

@HouseTest
class JobsTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Door door;
    @Autowired MachineRoom room;
    @Autowired JobStore store;
    @Autowired Rows rows;

    private final String name = "test-" + UUID.randomUUID();
    private final AtomicInteger runs = new AtomicInteger();
    private @Nullable Jobs jobs;

    @AfterEach
    void close() {
        if (jobs != null) {
            jobs.destroy();
        }
        rows.update("delete from shared.scheduled_task where task_name = ?", name);
    }

    @Test
    void jobRunsInItsRhythmAndIsKnownToTheTable() {
        open(Duration.ofSeconds(1), () -> runs.incrementAndGet() > 1000);

        await().atMost(Duration.ofSeconds(20)).until(() -> runs.get() > 1);
        assertThat(
                        rows.count(
                                "select count(*) from shared.scheduled_task where task_name = ?",
                                name))
                .isEqualTo(1);
    }

    @Test
    void jobOfAHouseThatFellIsTakenUpSoon() {
        rows.update(
                """
                insert into shared.scheduled_task (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values (?, 'recurring', now() - interval '25 s', true, 'fallen', now() - interval '25 s', 1)
                """,
                name);
        open(Duration.ofSeconds(1), () -> runs.incrementAndGet() > 1000);

        await().atMost(Duration.ofSeconds(20)).until(() -> runs.get() > 0);
    }

    @Test
    void portionsFollowEachOtherUntilNothingWaits() {
        open(Duration.ofHours(1), () -> runs.incrementAndGet() % 5 != 0);

        await().atMost(Duration.ofSeconds(20)).until(() -> runs.get() == 5);
    }

    @Test
    void wokenJobRunsAfterTheCommitAndNotBefore() throws Exception {
        Jobs house = open(Duration.ofHours(1), () -> runs.incrementAndGet() < 0);
        await().atMost(Duration.ofSeconds(20)).until(() -> runs.get() == 1);
        Thread.sleep(300);

        door.write(
                MACHINE,
                () -> {
                    house.wake(name);
                    door.forget();
                    return null;
                });
        Thread.sleep(500);
        assertThat(runs).hasValue(1);
        door.write(
                MACHINE,
                () -> {
                    house.wake(name);
                    return null;
                });
        await().atMost(Duration.ofSeconds(20)).until(() -> runs.get() == 2);
    }

    @Test
    void failureDoesNotEndTheRhythm() {
        open(
                Duration.ofSeconds(1),
                () -> {
                    if (runs.incrementAndGet() == 1) {
                        throw new IllegalStateException("the first time fails");
                    }
                    return false;
                });

        await().atMost(Duration.ofSeconds(20)).until(() -> runs.get() > 1);
    }

    private Jobs open(Duration pause, BooleanSupplier portion) {
        Job job =
                new Job() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public Rhythm rhythm() {
                        return Rhythm.every(pause);
                    }

                    @Override
                    public boolean run() {
                        return portion.getAsBoolean();
                    }
                };
        Jobs house =
                new Jobs(
                        door,
                        room,
                        new StaticListableBeanFactory(Map.of("job", job))
                                .getBeanProvider(Job.class),
                        store,
                        "jdbc:postgresql://shared");
        house.open();
        jobs = house;
        return house;
    }
}
