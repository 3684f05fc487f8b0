package tragnetz.circulars.circulars;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.networks.News;
import tragnetz.notifications.Correspondence;
import tragnetz.notifications.Notice;
import tragnetz.notifications.Notices;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;
import tragnetz.shared.mail.Address;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Mail;
import tragnetz.shared.mail.Manner;
import tragnetz.shared.mail.Outbox;
import tragnetz.shared.web.House;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts a circular whose time has come into the outbox, for everybody in one transaction: after a
 * fall either all of it is there or nothing, and it is done again.
 */
@Component
class Dispatch implements Job {

    private static final int CHUNK = 2_500;
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final DispatchStore store;
    private final DeliveryStore deliveries;
    private final CircularTextStore circulars;
    private final Groups groups;
    private final CircularReplies replies;
    private final CircularMails mails;
    private final Subscriptions subscriptions;
    private final Correspondence correspondence;
    private final Notices notices;
    private final Networks networks;
    private final News news;
    private final Outbox outbox;

    Dispatch(
            DispatchStore store,
            DeliveryStore deliveries,
            CircularTextStore circulars,
            Groups groups,
            CircularReplies replies,
            CircularMails mails,
            Subscriptions subscriptions,
            Correspondence correspondence,
            Notices notices,
            Networks networks,
            News news,
            Outbox outbox) {
        this.store = store;
        this.deliveries = deliveries;
        this.circulars = circulars;
        this.groups = groups;
        this.replies = replies;
        this.mails = mails;
        this.subscriptions = subscriptions;
        this.correspondence = correspondence;
        this.notices = notices;
        this.networks = networks;
        this.news = news;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "circulars";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(3));
    }

    @Override
    public boolean run() {
        DispatchStore.Due due = store.due().orElse(null);
        if (due == null) {
            return false;
        }
        store.mark();
        try {
            dispatch(due);
        } catch (RuntimeException failed) {
            LOG.error("A circular could not leave", failed);
            store.putBack(due);
            replies.fail(due.id());
        }
        return true;
    }

    private void dispatch(DispatchStore.Due due) {
        store.begin(due.networkId(), due.id());
        List<UUID> accounts = List.copyOf(groups.accounts(due.networkId(), due.groups()));
        Set<UUID> open = groups.accounts(due.networkId(), groups.open(due.groups()));
        Post post = new Post(due, circulars.texts(due.networkId(), due.id()), open);
        for (int from = 0; from < accounts.size(); from += CHUNK) {
            post.send(accounts.subList(from, Math.min(accounts.size(), from + CHUNK)));
        }
        if (due.news()) {
            news.publish(due.networkId(), post.texts.stream().map(Dispatch::told).toList());
        }
        deliveries.end(due.id());
    }

    private static News.Text told(CircularText text) {
        return new News.Text(text.language(), text.subject(), text.body(), text.state());
    }

    /** One circular on its way. */
    private final class Post {

        private final DispatchStore.Due due;
        private final List<CircularText> texts;
        private final Set<UUID> open;
        private final Map<Language, House> houses = new EnumMap<>(Language.class);
        private final Map<Language, CircularText> told = new EnumMap<>(Language.class);

        Post(DispatchStore.Due due, List<CircularText> texts, Set<UUID> open) {
            this.due = due;
            this.texts = texts;
            this.open = open;
        }

        void send(List<UUID> accounts) {
            Map<UUID, String> ends = new LinkedHashMap<>();
            accounts.forEach(it -> ends.put(it, subscriptions.token(due.networkId(), it)));
            store.subscribe(due.networkId(), ends);
            List<DispatchStore.Reader> readers = store.readers(due.networkId(), accounts);
            List<DispatchStore.Reader> mailed =
                    readers.stream().filter(it -> it.address() != null).toList();
            Map<UUID, String> tokens =
                    correspondence.open(
                            CircularReplies.KIND,
                            due.id(),
                            mailed.stream().map(DispatchStore.Reader::accountId).toList());
            List<UUID> numbers =
                    mailed.isEmpty()
                            ? List.of()
                            : outbox.put(
                                    mailed.stream().map(it -> mail(it, tokens, ends)).toList());
            List<DispatchStore.Line> lines = new ArrayList<>();
            for (int i = 0; i < mailed.size(); i++) {
                lines.add(line(mailed.get(i), numbers.get(i), "waiting"));
            }
            readers.stream()
                    .filter(it -> it.address() == null)
                    .forEach(it -> lines.add(line(it, null, "house")));
            store.deliver(due.networkId(), due.id(), lines);
            notices.tell(readers.stream().map(this::notice).toList());
        }

        private Mail mail(
                DispatchStore.Reader reader, Map<UUID, String> tokens, Map<UUID, String> ends) {
            Language language = language(reader);
            String end = ends.get(reader.accountId());
            Manner manner =
                    new Manner(
                            true,
                            true,
                            tokens.get(reader.accountId()),
                            open.contains(reader.accountId()) || !reader.neutral(),
                            end == null ? null : subscriptions.address(language, end));
            Addressee to =
                    new Addressee(
                            reader.accountId(),
                            new Address(String.valueOf(reader.address())),
                            language,
                            reader.neutral());
            return mails.circular(
                    to,
                    house(language),
                    due.id(),
                    text(language),
                    !open.contains(reader.accountId()),
                    manner);
        }

        private DispatchStore.Line line(
                DispatchStore.Reader reader,
                @org.jspecify.annotations.Nullable UUID mail,
                String fate) {
            return new DispatchStore.Line(
                    reader.accountId(),
                    text(language(reader)).language(),
                    mail,
                    fate,
                    !open.contains(reader.accountId()));
        }

        private Notice notice(DispatchStore.Reader reader) {
            Language language = language(reader);
            return new Notice(
                    reader.accountId(),
                    CircularNotices.CIRCULAR,
                    Map.of(
                            "network", house(language).name(),
                            "title", text(language).subject()),
                    house(language).path() + "/circulars/" + due.id());
        }

        private House house(Language language) {
            return houses.computeIfAbsent(language, it -> networks.house(due.slug(), it));
        }

        private CircularText text(Language language) {
            return told.computeIfAbsent(
                    language, it -> CircularText.best(texts, it, due.language()).orElseThrow());
        }

        private static Language language(DispatchStore.Reader reader) {
            return Language.of(reader.uiLanguage()).orElse(Language.DE);
        }
    }
}
