package tragnetz.networks.ambassadors;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.crypto.Digits;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.crypto.Pepper;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries messages between somebody without an account and an ambassador: neither learns the
 * other's name or address.
 */
@Component
class Relaying {

    private static final Machine MACHINE = new Machine("relays");
    private static final String MESSAGE = "relay-message";
    private static final int MOST_LINES = 100;

    private final Door door;
    private final AmbassadorStore ambassadors;
    private final RelayStore store;
    private final SeekerStore seekers;
    private final Envelopes envelopes;
    private final AnswerMails mails;
    private final Notices notices;
    private final Judges judges;
    private final Pepper pepper;

    Relaying(
            Door door,
            AmbassadorStore ambassadors,
            RelayStore store,
            SeekerStore seekers,
            Envelopes envelopes,
            AnswerMails mails,
            Notices notices,
            Judges judges,
            KeyFolder keys) {
        this.door = door;
        this.ambassadors = ambassadors;
        this.store = store;
        this.seekers = seekers;
        this.envelopes = envelopes;
        this.mails = mails;
        this.notices = notices;
        this.judges = judges;
        this.pepper = new Pepper(keys, "relay-pepper");
    }

    @Bean
    static NoticeKind relayMessageKind() {
        return new NoticeKind(MESSAGE, true, false);
    }

    /** Begins a conversation; the number that leads back to it, known this once. */
    String begin(House house, UUID ambassador, String text, String email, Language language) {
        String number = Digits.fresh();
        door.as(
                MACHINE,
                () -> {
                    UUID account =
                            ambassadors.account(house.id(), ambassador).orElseThrow(Missing::new);
                    UUID id = UUID.randomUUID();
                    seekers.begin(
                            account,
                            id,
                            house.id(),
                            pepper.of(number),
                            language.code(),
                            email.isEmpty() ? null : envelopes.address(account, id, email));
                    say(account, id, true, text);
                    return null;
                });
        return number;
    }

    /** For whoever has the number. */
    Optional<Relay> of(String number) {
        return door.as(MACHINE, () -> store.find(pepper.of(number)));
    }

    List<Said> said(Relay relay) {
        Relay.Told told = relay.told();
        return door.as(
                MACHINE,
                () ->
                        store.lines(told.account(), told.id()).stream()
                                .map(it -> envelopes.open(told.account(), it))
                                .toList());
    }

    /** The seeker writes again; false when the conversation pauses or is too long. */
    boolean add(Relay relay, String text) {
        return door.as(
                MACHINE,
                () -> {
                    Relay.Told told = relay.told();
                    boolean room =
                            seekers.lines(told.account(), told.id()) < MOST_LINES
                                    && store.move(told.account(), told.id(), "open", "open", "");
                    if (room) {
                        say(told.account(), told.id(), true, text);
                    }
                    return room;
                });
    }

    /** The ambassador answers; false when the conversation pauses. */
    boolean answer(Relay relay, String text) {
        Relay.Told told = relay.told();
        if (!store.move(told.account(), told.id(), "open", "open", "")) {
            return false;
        }
        UUID line = UUID.randomUUID();
        store.insertLine(
                told.account(), line, told.id(), false, envelopes.line(told.account(), line, text));
        door.as(
                MACHINE,
                () -> {
                    seekers.replyTo(told.account(), told.id())
                            .map(it -> envelopes.address(told.account(), told.id(), it))
                            .ifPresent(it -> mails.tell(it, told));
                    return null;
                });
        return true;
    }

    /**
     * Pauses the conversation; from now on the coordinators read it.
     *
     * @return key of what happened: somebody looks at it, or it waits for the first who may
     */
    String report(Relay relay, String by) {
        return door.as(
                MACHINE,
                () -> {
                    Relay.Told told = relay.told();
                    boolean waits =
                            store.move(told.account(), told.id(), "open", "reported", by)
                                    && !judges.call(
                                            new SeekerStore.Open(
                                                    told.account(),
                                                    told.id(),
                                                    told.network(),
                                                    Instant.now()));
                    return waits ? "relay-report-waits" : "relay-reported";
                });
    }

    /**
     * What waits for this person's decision. The wall shows an administrator those that nobody else
     * may decide on, and nothing more.
     */
    List<Relay> reported(UUID network, Person viewer) {
        List<Relay> reported = store.reported(network, viewer.account());
        if (reported.isEmpty() && !viewer.coordinates(network)) {
            throw new Missing();
        }
        return reported;
    }

    /** The coordinators have looked: it goes on, or it is closed; then they read it no more. */
    void decide(Relay relay, String state) {
        Relay.Told told = relay.told();
        door.as(MACHINE, () -> store.move(told.account(), told.id(), "reported", state, ""));
    }

    private void say(UUID account, UUID relay, boolean bySeeker, String text) {
        UUID line = UUID.randomUUID();
        store.insertLine(account, line, relay, bySeeker, envelopes.line(account, line, text));
        notices.tell(new Notice(account, MESSAGE, Map.of(), "/my/relays/" + relay));
    }
}
