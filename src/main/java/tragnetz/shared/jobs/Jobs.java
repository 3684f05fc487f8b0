package tragnetz.shared.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.sql.MachineRoom;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Runs the jobs from the moment the house is open until it closes. */
@Component
public class Jobs implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);
    private static final Duration LOOK_ROUND = Duration.ofSeconds(1);

    /** What ran when the house fell is taken up after four missed beats, not after half an hour. */
    private static final Duration BEAT = Duration.ofSeconds(5);

    private static final int MISSED_BEATS = 4;

    /** A job that never comes to an end must not starve the others. */
    private static final int MOST_PORTIONS = 10_000;

    private final Door door;
    private final MachineRoom room;
    private final ObjectProvider<Job> jobs;
    private final JobStore store;
    private final boolean alone;
    private final Map<String, RecurringTask<Void>> tasks = new ConcurrentHashMap<>();
    private volatile @Nullable Scheduler scheduler;

    /**
     * @param database empty for the embedded one, which this process has to itself
     */
    Jobs(
            Door door,
            MachineRoom room,
            ObjectProvider<Job> jobs,
            JobStore store,
            @Value("${spring.datasource.url:}") String database) {
        this.door = door;
        this.room = room;
        this.jobs = jobs;
        this.store = store;
        this.alone = database.isBlank();
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        jobs.stream().forEach(job -> tasks.put(job.name(), task(job)));
        if (alone) {
            int left = door.write(new Machine("jobs"), store::release);
            log.debug("{} jobs of an interrupted run go on", left);
        }
        Scheduler clockwork =
                Scheduler.create(room.source())
                        .startTasks(tasks.values().stream().toList())
                        .tableName("shared.scheduled_task")
                        .threads(4)
                        .pollingInterval(LOOK_ROUND)
                        .heartbeatInterval(BEAT)
                        .missedHeartbeatsLimit(MISSED_BEATS)
                        .shutdownMaxWait(Duration.ofSeconds(8))
                        .failureLogging(LogLevel.WARN, false)
                        .build();
        clockwork.start();
        scheduler = clockwork;
    }

    /** Lets the job run as soon as the open transaction is committed, instead of in its rhythm. */
    public void wake(String name) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        Thread.ofVirtual().name("wake-" + name).start(() -> hurry(name));
                    }
                });
    }

    private void hurry(String name) {
        RecurringTask<Void> task = tasks.get(name);
        Scheduler clockwork = scheduler;
        if (task == null || clockwork == null) {
            return;
        }
        try {
            clockwork.reschedule(task.getDefaultTaskInstance(), Instant.now());
            clockwork.triggerCheckForDueExecutions();
        } catch (RuntimeException e) {
            log.debug("Job {} runs already; its rhythm brings it back", name);
        }
    }

    private RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), schedule(job.rhythm())).execute((_, _) -> run(job));
    }

    private void run(Job job) {
        Machine machine = new Machine(job.name());
        for (int portion = 0; portion < MOST_PORTIONS; portion++) {
            if (!door.write(machine, job::run)) {
                return;
            }
        }
        log.warn("Job {} still has work after {} portions", job.name(), MOST_PORTIONS);
    }

    private static Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every(Duration pause) -> Schedules.fixedDelay(pause);
        };
    }

    @Override
    public void destroy() {
        Scheduler clockwork = scheduler;
        if (clockwork != null) {
            clockwork.stop();
        }
    }
}
