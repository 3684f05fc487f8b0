package tragnetz.notifications.channels;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Correspondence;
import tragnetz.notifications.NoticeKind;
import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Zones;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;
import tragnetz.shared.mail.Address;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Turns notices into mails: one by one or once a day, never in quiet hours. The mail is put down in
 * the transaction in which its notices are ticked off, so none comes twice.
 */
@Component
class Digests implements Job {

    /** Nobody reads answers to notices; bounces come back all the same. */
    private static final String KIND = "notice";

    private static final int PEOPLE = 25;
    private static final int MOST_IN_A_MAIL = 50;

    private final DigestStore store;
    private final ReaderStore readers;
    private final DigestMails mails;
    private final Outbox outbox;
    private final Correspondence correspondence;
    private final ObjectProvider<NoticeKind> kinds;
    private final ZoneId home;
    private Clock clock = Clock.systemUTC();

    Digests(
            DigestStore store,
            ReaderStore readers,
            DigestMails mails,
            Outbox outbox,
            Correspondence correspondence,
            ObjectProvider<NoticeKind> kinds,
            Settings settings) {
        this.store = store;
        this.readers = readers;
        this.mails = mails;
        this.outbox = outbox;
        this.correspondence = correspondence;
        this.kinds = kinds;
        this.home = Zones.of(settings.country());
    }

    /** For tests: another time of day. */
    void set(Clock other) {
        clock = other;
    }

    @Override
    public String name() {
        return "digests";
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
        List<DigestStore.Due> due = store.due(reader.accountId(), MOST_IN_A_MAIL);
        if (reader.address() == null) {
            store.postpone(reader.accountId(), ids(due), null);
            return;
        }
        Instant now = clock.instant();
        Rest rest = reader.rest(home);
        List<DigestStore.Due> ready = new ArrayList<>();
        due.stream()
                .collect(Collectors.groupingBy(it -> rest.mail(it.createdAt(), urgent(it), now)))
                .forEach(
                        (time, some) -> {
                            if (time.isAfter(now)) {
                                store.postpone(reader.accountId(), ids(some), time);
                            } else {
                                ready.addAll(some);
                            }
                        });
        if (!ready.isEmpty()) {
            store.postpone(reader.accountId(), ids(ready), null);
            UUID account = reader.accountId();
            String token =
                    Objects.requireNonNull(
                            correspondence.open(KIND, account, List.of(account)).get(account));
            outbox.put(mails.mail(addressee(reader, reader.address()), ready, token));
        }
    }

    private boolean urgent(DigestStore.Due due) {
        return kinds.stream().anyMatch(it -> it.name().equals(due.kind()) && it.urgent());
    }

    private static Addressee addressee(Reader reader, String address) {
        return new Addressee(
                reader.accountId(),
                new Address(address),
                Language.of(reader.uiLanguage()).orElse(Language.DE),
                reader.neutral());
    }

    private static List<UUID> ids(List<DigestStore.Due> due) {
        return due.stream().map(DigestStore.Due::id).toList();
    }
}
