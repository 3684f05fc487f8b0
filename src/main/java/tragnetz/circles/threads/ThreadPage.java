package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.members.Member;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.UUID;

/**
 * A conversation.
 *
 * @param messages at most 50, oldest first
 * @param earlier before which message there are more; null when there are none
 * @param newest whether these are the last ones
 * @param members whose names can be mentioned
 * @param vanishes the day on which the topic vanishes
 */
public record ThreadPage(
        Circle circle,
        ThreadLine thread,
        List<Message> messages,
        @Nullable UUID earlier,
        boolean newest,
        List<Member> members,
        MessageForm form,
        String vanishes,
        Problems problems)
        implements Form {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/threads/show";
    }
}
