package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.access.Missing;
import tragnetz.shared.live.Live;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Changes words and takes them away. */
@Component
class MessageDesk {

    /** Long enough for a slip of the finger; whoever answered must not be made a liar. */
    static final Duration CHANGEABLE = Duration.ofMinutes(60);

    private final MessageStore messages;
    private final Letters letters;
    private final Live live;

    MessageDesk(MessageStore messages, Letters letters, Live live) {
        this.messages = messages;
        this.letters = letters;
        this.live = live;
    }

    MessageEditPage editing(Circle circle, UUID id) {
        MessageStore.Row row = changeable(circle, id);
        String text = Letters.text(letters.safe(circle), Letters.body(id), row.body());
        return new MessageEditPage(
                circle,
                row.threadId(),
                id,
                new MessageForm("", text, row.language()),
                new Problems());
    }

    Answer save(Circle circle, UUID id, MessageForm form) {
        MessageStore.Row row = changeable(circle, id);
        Problems problems = form.check(circle);
        if (problems.any()) {
            return Answer.again(new MessageEditPage(circle, row.threadId(), id, form, problems));
        }
        byte[] body = letters.seal(circle, Letters.body(id), form.text());
        if (messages.edit(circle, id, body, form.language(circle)) == 0) {
            throw new Missing();
        }
        return changed(circle, row, "circle-message-saved");
    }

    private MessageStore.Row changeable(Circle circle, UUID id) {
        return messages.one(circle, id)
                .filter(it -> it.memberId().equals(circle.me()) && it.removedAt() == null)
                .filter(it -> it.sentAt().isAfter(Instant.now().minus(CHANGEABLE)))
                .orElseThrow(Missing::new);
    }

    MessageRemovalPage removing(Circle circle, UUID id, String reason, Problems problems) {
        MessageStore.Row row = removable(circle, id);
        return new MessageRemovalPage(
                circle,
                row.threadId(),
                id,
                row.memberId().equals(circle.me()),
                row.author(),
                Letters.text(letters.safe(circle), Letters.body(id), row.body()),
                row.language(),
                reason,
                problems);
    }

    Answer remove(Circle circle, UUID id, @Nullable String typed) {
        MessageStore.Row row = removable(circle, id);
        boolean mine = row.memberId().equals(circle.me());
        String reason = Typed.line(typed);
        if (!mine) {
            Problems problems =
                    new Problems().required("reason", reason).longest("reason", reason, 300);
            if (problems.any()) {
                return Answer.again(removing(circle, id, reason, problems));
            }
        }
        byte[] sealed = mine ? null : letters.seal(circle, Letters.reason(id), reason);
        if (messages.remove(circle, id, sealed) == 0) {
            throw new Missing();
        }
        return changed(circle, row, "circle-message-removed");
    }

    private MessageStore.Row removable(Circle circle, UUID id) {
        return messages.one(circle, id)
                .filter(it -> it.removedAt() == null)
                .filter(it -> circle.host() || it.memberId().equals(circle.me()))
                .orElseThrow(Missing::new);
    }

    private Answer changed(Circle circle, MessageStore.Row row, String done) {
        live.tell(circle.id(), "changed " + row.threadId());
        return Answer.moved(circle.path() + "/threads/" + row.threadId() + "#m-" + row.id(), done);
    }
}
