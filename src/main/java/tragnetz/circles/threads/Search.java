package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Times;
import tragnetz.shared.crypto.Safe;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.Typed;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks through a circle's messages. They lie sealed, so they are opened one by one, in memory, for
 * this one reader; no index knows a word of them (ADR 12).
 */
@Component
class Search {

    static final int LOOKED_THROUGH = 5000;

    /** Each one opens thousands of messages. */
    static final int MOST_AN_HOUR = 120;

    private static final int SHOWN = 50;
    private static final int AROUND = 160;

    private final MessageStore messages;
    private final ThreadStore threads;
    private final Letters letters;
    private final Buckets buckets;

    Search(MessageStore messages, ThreadStore threads, Letters letters, Buckets buckets) {
        this.messages = messages;
        this.threads = threads;
        this.letters = letters;
        this.buckets = buckets;
    }

    CircleSearchPage page(Circle circle, @Nullable String q, Language language) {
        String typed = Typed.line(q);
        List<String> words = Fold.words(typed);
        if (words.isEmpty()) {
            return new CircleSearchPage(circle, typed, List.of(), true);
        }
        buckets.drop(new Buckets.Drop("circle-search", circle.me().toString(), MOST_AN_HOUR));
        List<MessageStore.Row> rows = messages.newest(circle, LOOKED_THROUGH);
        Safe safe = letters.safe(circle);
        Times times = new Times(circle.house(), language);
        List<CircleSearchPage.Hit> hits = new ArrayList<>();
        for (MessageStore.Row row : rows) {
            String text = Letters.text(safe, Letters.body(row.id()), row.body());
            String folded = Fold.text(text);
            if (hits.size() < SHOWN && words.stream().allMatch(folded::contains)) {
                hits.add(hit(circle, row, safe, times, text));
            }
        }
        return new CircleSearchPage(circle, typed, hits, rows.size() < LOOKED_THROUGH);
    }

    private CircleSearchPage.Hit hit(
            Circle circle, MessageStore.Row row, Safe safe, Times times, String text) {
        String subject =
                threads.one(circle, row.threadId())
                        .map(it -> letters.line(safe, it).subject())
                        .orElse("");
        return new CircleSearchPage.Hit(
                row.threadId(),
                row.id(),
                subject,
                row.author(),
                times.day(row.sentAt()),
                row.language(),
                text.length() <= 2 * AROUND ? text : text.substring(0, 2 * AROUND) + "…");
    }
}
