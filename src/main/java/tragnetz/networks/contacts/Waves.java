package tragnetz.networks.contacts;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.networks.seats.Invitations;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Jobs;
import tragnetz.shared.jobs.Rhythm;
import tragnetz.shared.mail.Address;
import tragnetz.shared.web.House;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Invites contact persons wave by wave, so that a network can greet whom it invites. */
@Component
class Waves implements Job {

    private static final String NAME = "waves";
    private static final Machine MACHINE = new Machine("waves");
    private static final int PORTION = 20;
    private static final int REMINDED = 200;
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final int MORNING = 9;

    private final WaveStore store;
    private final Invitations invitations;
    private final Networks networks;
    private final Door door;
    private final Jobs jobs;

    Waves(WaveStore store, Invitations invitations, Networks networks, Door door, Jobs jobs) {
        this.store = store;
        this.invitations = invitations;
        this.networks = networks;
        this.door = door;
        this.jobs = jobs;
    }

    /** How many will be invited. */
    int plan(House house, WaveForm form, Person viewer) {
        Instant morning =
                LocalDate.now(zone(house))
                        .plusDays(1)
                        .atTime(MORNING, 0)
                        .atZone(zone(house))
                        .toInstant();
        Instant first = form.now() ? Instant.now() : morning;
        Instant next = form.now() ? morning : morning.plus(Duration.ofDays(1));
        int planned =
                store.plan(house.id(), form.people(), form.daily(), first, next, viewer.account());
        jobs.wake(NAME);
        return planned;
    }

    /** Writes once more to everybody who has not answered for some days; each once. */
    int remind(House house) {
        return door.as(
                MACHINE,
                () -> {
                    List<WaveStore.Silent> silent =
                            store.remind(house.id(), Instant.now().minus(PATIENCE), REMINDED);
                    silent.forEach(
                            it ->
                                    Address.typed(it.email())
                                            .ifPresent(
                                                    address ->
                                                            invitations.remind(
                                                                    house,
                                                                    it.accountId(),
                                                                    address,
                                                                    reads(
                                                                            it.languages(),
                                                                            it.language()))));
                    return silent.size();
                });
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(1));
    }

    @Override
    public boolean run() {
        store.bounce();
        List<WaveStore.Due> due = store.due(PORTION);
        due.forEach(this::invite);
        return due.size() == PORTION;
    }

    private void invite(WaveStore.Due due) {
        Language reads = reads(due.languages(), due.language());
        House house = networks.house(due.slug(), reads);
        Invitations.Offered offered =
                invitations.offer(
                        house,
                        new Invitations.Guest(
                                due.name(),
                                Address.typed(due.email()).orElseThrow(),
                                due.organisationId() == null ? "peer" : "member",
                                due.organisationId(),
                                reads),
                        due.invitedBy());
        store.invited(due.networkId(), due.id(), offered.id(), offered.account());
    }

    /** The first language of the person that the house speaks, else the network's. */
    private static Language reads(List<String> spoken, String otherwise) {
        return spoken.stream()
                .filter(Language::spoken)
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Language.of(otherwise))
                .orElse(Language.EN);
    }

    private static ZoneId zone(House house) {
        return TimeZone.getAvailableIDs(
                        SystemTimeZoneType.CANONICAL_LOCATION, house.country(), null)
                .stream()
                .findFirst()
                .map(ZoneId::of)
                .orElse(ZoneId.of("UTC"));
    }
}
