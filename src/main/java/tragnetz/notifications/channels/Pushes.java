package tragnetz.notifications.channels;

import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Zones;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Wakes devices, never in quiet hours. What is new is ticked off before the call: a wake-up may be
 * lost, but none comes twice.
 */
@Component
class Pushes implements Job {

    private static final Machine MACHINE = new Machine("pushes");
    private static final int PEOPLE = 20;

    private final Door door;
    private final PushStore store;
    private final ReaderStore readers;
    private final Wakes service;
    private final PushHosts hosts;
    private final ZoneId home;

    Pushes(
            Door door,
            PushStore store,
            ReaderStore readers,
            Wakes service,
            PushHosts hosts,
            Settings settings) {
        this.door = door;
        this.store = store;
        this.readers = readers;
        this.service = service;
        this.hosts = hosts;
        this.home = Zones.of(settings.country());
    }

    @Override
    public String name() {
        return "pushes";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(5));
    }

    @Override
    public boolean run() {
        List<UUID> waiting = store.waiting(PEOPLE);
        waiting.forEach(account -> readers.reader(account).ifPresent(this::see));
        return waiting.size() == PEOPLE;
    }

    private void see(Reader reader) {
        Instant now = Instant.now();
        Instant awake = reader.rest(home).awake(now);
        boolean quiet = awake.isAfter(now);
        int due =
                door.writeApart(
                        MACHINE, () -> store.postpone(reader.accountId(), quiet ? awake : null));
        if (due > 0 && !quiet) {
            store.devices(reader.accountId()).forEach(this::wake);
        }
    }

    private void wake(PushStore.Device device) {
        Wakes.Echo echo =
                hosts.known(device.endpoint())
                        ? service.wake(URI.create(device.endpoint()))
                        : Wakes.Echo.GONE;
        switch (echo) {
            case HEARD -> store.reached(device);
            case GONE -> store.forget(device);
            case UNHEARD -> {}
        }
    }
}
