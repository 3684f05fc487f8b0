package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Times;
import tragnetz.circles.members.CircleMembers;
import tragnetz.circles.members.Member;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.live.News;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an open page of a circle is told. Every reader fetches the message's row with her own eyes;
 * its opened words wait a few seconds for the others, because a thousand phones ask at once.
 */
@Component
class LiveNews {

    private static final Duration WAITING = Duration.ofSeconds(5);
    private static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Words(String text, List<Member> members, Instant until) {}

    private final MessageStore messages;
    private final CircleMembers members;
    private final Letters letters;
    private final Map<UUID, Words> opened = new ConcurrentHashMap<>();

    LiveNews(MessageStore messages, CircleMembers members, Letters letters) {
        this.messages = messages;
        this.members = members;
        this.letters = letters;
    }

    News of(Circle circle, Language reader) {
        Times times = new Times(circle.house(), reader);
        return told -> {
            int space = told.indexOf(' ');
            UUID id = UUID.fromString(told.substring(space + 1));
            return told.startsWith("message ")
                    ? messages.one(circle, id).map(it -> message(circle, it, times)).orElse(null)
                    : json(Map.of("changed", id.toString()));
        };
    }

    private @Nullable String message(Circle circle, MessageStore.Row row, Times times) {
        if (row.removedAt() != null) {
            return null;
        }
        Words words = words(circle, row);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", row.id().toString());
        message.put("thread", row.threadId().toString());
        message.put("name", row.author());
        message.put("mine", row.memberId().equals(circle.me()));
        message.put("hour", times.hour(row.sentAt()));
        message.put("at", row.sentAt().toString());
        message.put("lang", row.language());
        message.put("dir", Tongues.dir(row.language()));
        message.put(
                "pieces",
                new Speech(words.members(), circle.me())
                        .pieces(words.text()).stream().map(LiveNews::piece).toList());
        return json(message);
    }

    private Words words(Circle circle, MessageStore.Row row) {
        Instant now = Instant.now();
        opened.values().removeIf(it -> it.until().isBefore(now));
        Words waiting = opened.get(row.id());
        if (waiting != null) {
            return waiting;
        }
        Words fresh =
                new Words(
                        Letters.text(letters.safe(circle), Letters.body(row.id()), row.body()),
                        members.of(circle.network(), circle.id()),
                        now.plus(WAITING));
        if (opened.size() < MOST) {
            opened.put(row.id(), fresh);
        }
        return fresh;
    }

    private static Map<String, String> piece(Piece piece) {
        return switch (piece) {
            case Piece.Plain(String text) -> Map.of("text", text);
            case Piece.Mention(String name, boolean me) ->
                    Map.of("mention", "@" + name, "me", me ? "me" : "");
            case Piece.Link(String address) -> Map.of("link", address);
        };
    }

    private static String json(Map<String, ?> told) {
        return JSON.writeValueAsString(told);
    }
}
