package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Times;
import tragnetz.circles.members.CircleMembers;
import tragnetz.shared.crypto.Illegible;
import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Safe;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.i18n.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Seals what is written and opens it for its readers; every circle has keys of its own. */
@Component
class Letters {

    private final Vault vault;
    private final CircleMembers members;

    Letters(Vault vault, CircleMembers members) {
        this.vault = vault;
        this.members = members;
    }

    byte[] seal(Circle circle, Place place, String text) {
        return vault.seal(circle.id(), place, text);
    }

    static Place body(UUID message) {
        return new Place("circles.message", "body", message.toString());
    }

    static Place reason(UUID message) {
        return new Place("circles.message", "reason", message.toString());
    }

    static Place subject(UUID thread) {
        return new Place("circles.thread", "subject", thread.toString());
    }

    static Place note(UUID report) {
        return new Place("circles.report", "note", report.toString());
    }

    Safe safe(Circle circle) {
        return vault.safe(circle.id());
    }

    /** The text; empty when nobody can read it any more. */
    static String text(Safe safe, Place place, byte @Nullable [] sealed) {
        try {
            return sealed == null ? "" : safe.open(place, sealed);
        } catch (Illegible gone) {
            return "";
        }
    }

    ThreadLine line(Safe safe, ThreadStore.Row row) {
        return new ThreadLine(
                row.id(),
                text(safe, subject(row.id()), row.subject()),
                row.language(),
                row.lastAt(),
                row.last(),
                row.unread(),
                row.messages(),
                row.vanishesAt());
    }

    /**
     * The messages, oldest first, with a day before the first of each.
     *
     * @param newest as they come from the store
     * @param unread how many of the newest are new to the reader
     */
    List<Message> messages(
            Circle circle, List<MessageStore.Row> newest, int unread, Language reader) {
        Speech speech = new Speech(members.of(circle.network(), circle.id()), circle.me());
        Times times = new Times(circle.house(), reader);
        Safe safe = safe(circle);
        UUID first = first(circle, newest, unread);
        List<Message> messages = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (MessageStore.Row row : newest.reversed()) {
            LocalDate date = times.date(row.sentAt());
            messages.add(
                    message(
                            circle,
                            row,
                            state(safe, row, speech),
                            times,
                            date.equals(day) ? null : times.day(row.sentAt()),
                            row.id().equals(first)));
            day = date;
        }
        return messages;
    }

    private static @Nullable UUID first(Circle circle, List<MessageStore.Row> newest, int unread) {
        int left = unread;
        UUID first = null;
        for (MessageStore.Row row : newest) {
            if (left > 0 && row.removedAt() == null && !row.memberId().equals(circle.me())) {
                first = row.id();
                left--;
            }
        }
        return first;
    }

    private static Message message(
            Circle circle,
            MessageStore.Row row,
            Message.State state,
            Times times,
            @Nullable String day,
            boolean first) {
        Instant sent = row.sentAt();
        return new Message(
                row.id(),
                row.author(),
                row.gone(),
                row.memberId().equals(circle.me()),
                row.language(),
                state,
                sent,
                times.hour(sent),
                day,
                row.editedAt() != null,
                first);
    }

    private static Message.State state(Safe safe, MessageStore.Row row, Speech speech) {
        if (row.removedAt() == null) {
            return new Message.Said(speech.pieces(text(safe, body(row.id()), row.body())));
        }
        return row.reason() == null
                ? new Message.TakenBack()
                : new Message.Removed(text(safe, reason(row.id()), row.reason()));
    }
}
