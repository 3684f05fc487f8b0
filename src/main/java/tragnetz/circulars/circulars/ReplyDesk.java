package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.notifications.Correspondence;
import tragnetz.notifications.Notice;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Address;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Manner;
import tragnetz.shared.mail.Outbox;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.House;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts an answer written on the page where it belongs, and tells the other side. */
@Component
class ReplyDesk {

    private static final Machine MACHINE = new Machine("circulars");

    /** A coordinator may answer a whole network in one evening; nobody writes more by hand. */
    private static final int MOST_AN_HOUR = 60;

    private final Door door;
    private final Networks networks;
    private final CircularStore circulars;
    private final ReplyStore store;
    private final TalkStore talks;
    private final ReplyShelf shelf;
    private final DeliveryStore deliveries;
    private final DispatchStore dispatches;
    private final CircularReplies replies;
    private final CircularMails mails;
    private final Correspondence correspondence;
    private final Notices notices;
    private final Outbox outbox;
    private final Buckets buckets;

    ReplyDesk(
            Door door,
            Networks networks,
            CircularStore circulars,
            ReplyStore store,
            TalkStore talks,
            ReplyShelf shelf,
            DeliveryStore deliveries,
            DispatchStore dispatches,
            CircularReplies replies,
            CircularMails mails,
            Correspondence correspondence,
            Notices notices,
            Outbox outbox,
            Buckets buckets) {
        this.door = door;
        this.networks = networks;
        this.circulars = circulars;
        this.store = store;
        this.talks = talks;
        this.shelf = shelf;
        this.deliveries = deliveries;
        this.dispatches = dispatches;
        this.replies = replies;
        this.mails = mails;
        this.correspondence = correspondence;
        this.notices = notices;
        this.outbox = outbox;
        this.buckets = buckets;
    }

    void put(String network, UUID id, Person viewer, Language language, String to, String text) {
        House house = networks.house(network, language);
        if (circulars.told(house.id(), id).isEmpty()) {
            throw new Missing();
        }
        buckets.drop(new Buckets.Drop("circular-reply", viewer.account().toString(), MOST_AN_HOUR));
        UUID member = to.isEmpty() ? viewer.account() : account(to);
        boolean answers = !member.equals(viewer.account());
        if (answers && !viewer.coordinates(house.id())
                || !talks.addressed(house.id(), id, member)) {
            throw new Missing();
        }
        UUID reply = UUID.randomUUID();
        store.insert(
                new ReplyStore.Fresh(
                        house.id(),
                        id,
                        reply,
                        member,
                        viewer.account(),
                        shelf.seal(house.id(), reply, text),
                        "page",
                        "",
                        false,
                        0,
                        false));
        door.as(
                MACHINE,
                () -> {
                    TalkStore.About about = talks.about(id).orElseThrow(Missing::new);
                    if (answers) {
                        answer(house, id, member, about.subject(), text);
                    } else {
                        deliveries.disclose(id, member);
                        replies.tell(about, id);
                    }
                    return null;
                });
    }

    /** By mail too, so that the member can answer again by mail. */
    private void answer(House house, UUID id, UUID member, String subject, String text) {
        notices.tell(
                new Notice(
                        member,
                        CircularNotices.ANSWER,
                        Map.of("title", subject),
                        house.path() + "/circulars/" + id + "#replies"));
        for (DispatchStore.Reader reader : dispatches.readers(house.id(), List.of(member))) {
            if (reader.address() != null) {
                String token =
                        correspondence.open(CircularReplies.KIND, id, List.of(member)).get(member);
                Addressee to =
                        new Addressee(
                                member,
                                new Address(reader.address()),
                                Language.of(reader.uiLanguage()).orElse(Language.DE),
                                reader.neutral());
                outbox.put(
                        mails.answer(
                                to,
                                networks.house(house.slug(), to.language()),
                                id,
                                subject,
                                text,
                                new Manner(true, false, token, true, null)));
            }
        }
    }

    private static UUID account(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Missing();
        }
    }
}
