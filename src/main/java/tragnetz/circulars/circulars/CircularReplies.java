package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.notifications.Letter;
import tragnetz.notifications.Notice;
import tragnetz.notifications.Notices;
import tragnetz.notifications.Replies;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people answer to a circular by mail, and mails of it that came back. */
@Component
class CircularReplies implements Replies {

    static final String KIND = "circular";

    /** What writes more about one circular in a day is a machine that does not say so. */
    static final int MOST_A_DAY = 20;

    private final ReplyStore store;
    private final TalkStore talks;
    private final ReplyShelf shelf;
    private final DeliveryStore deliveries;
    private final Groups groups;
    private final Notices notices;
    private final MovedReplies moved;

    CircularReplies(
            ReplyStore store,
            TalkStore talks,
            ReplyShelf shelf,
            DeliveryStore deliveries,
            Groups groups,
            Notices notices,
            MovedReplies moved) {
        this.moved = moved;
        this.store = store;
        this.talks = talks;
        this.shelf = shelf;
        this.deliveries = deliveries;
        this.groups = groups;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void take(UUID subject, Letter letter) {
        TalkStore.About about = talks.about(subject).orElse(null);
        if (about == null
                || letter.text().isBlank() && letter.attachments() == 0
                || !talks.addressed(about.networkId(), subject, letter.account())
                || talks.lately(subject, letter.account()) >= MOST_A_DAY) {
            return;
        }
        if (moved.answered(about, subject, letter.account())) {
            return;
        }
        if (!letter.own() && deliveries.closed(about.networkId(), subject, letter.account())) {
            ask(about, subject, letter.account());
            return;
        }
        int fresh =
                store.insert(
                        new ReplyStore.Fresh(
                                about.networkId(),
                                subject,
                                letter.number(),
                                letter.account(),
                                letter.account(),
                                shelf.seal(about.networkId(), letter.number(), letter.text()),
                                "mail",
                                letter.own() ? "" : letter.sender(),
                                !letter.own(),
                                letter.attachments(),
                                letter.cut()));
        if (fresh == 1) {
            deliveries.disclose(subject, letter.account());
            tell(about, subject);
        }
    }

    /** Somebody else's mail must not say who is in a circle; she may answer on the page herself. */
    private void ask(TalkStore.About about, UUID circular, UUID account) {
        notices.tell(
                new Notice(
                        account,
                        CircularNotices.UNHEARD,
                        Map.of("title", about.subject()),
                        "/n/" + about.slug() + "/circulars/" + circular + "#replies"));
    }

    @Override
    public void bounced(UUID subject, UUID account) {
        deliveries.bounce(subject, account);
    }

    /** Coordinators learn that somebody answered; what was written stands on the page alone. */
    void tell(TalkStore.About about, UUID circular) {
        tell(about, circular, CircularNotices.REPLY, "#replies");
    }

    /** Coordinators learn that it could not leave. */
    void fail(UUID circular) {
        talks.about(circular).ifPresent(it -> tell(it, circular, CircularNotices.FAILED, ""));
    }

    /** Coordinators learn that it waits for them: its network is packed. */
    void rest(UUID circular) {
        talks.about(circular).ifPresent(it -> tell(it, circular, CircularNotices.RESTED, ""));
    }

    private void tell(TalkStore.About about, UUID circular, String kind, String place) {
        List<Notice> told =
                groups.accounts(about.networkId(), List.of(Groups.COORDINATORS)).stream()
                        .map(
                                it ->
                                        new Notice(
                                                it,
                                                kind,
                                                Map.of("title", about.subject()),
                                                "/n/"
                                                        + about.slug()
                                                        + "/circulars/"
                                                        + circular
                                                        + place))
                        .toList();
        notices.tellOnce(told);
    }
}
