package tragnetz.circles.members;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells people of a circle that something is new there: never what, and never by whom. Call inside
 * an open transaction.
 */
@Component
public class CircleNotices {

    private static final Machine MACHINE = new Machine("circle notices");

    private final Notices notices;
    private final CircleAccountStore accounts;
    private final Door door;

    CircleNotices(Notices notices, CircleAccountStore accounts, Door door) {
        this.notices = notices;
        this.accounts = accounts;
        this.door = door;
    }

    /** Where something is new. */
    public record Occasion(UUID network, UUID circle, String name, String path) {}

    @Bean
    static NoticeKind circleInvitationKind() {
        return new NoticeKind("circle-invitation", true, false);
    }

    @Bean
    static NoticeKind circleMentionKind() {
        return new NoticeKind("circle-mention", true, true);
    }

    @Bean
    static NoticeKind circleMessageKind() {
        return new NoticeKind("circle-message", false, false);
    }

    /** Whoever is in the circle already is not asked again. */
    void invited(Occasion occasion, List<UUID> people) {
        List<UUID> inside =
                door.as(MACHINE, () -> accounts.accounts(occasion.network(), occasion.circle()));
        tell(
                "circle-invitation",
                occasion,
                people.stream().filter(it -> !inside.contains(it)).toList());
    }

    /**
     * Tells those who are named, and those for whom this is the first new message of the topic.
     *
     * @param named members the message names
     */
    public void written(
            Occasion occasion, UUID thread, UUID message, UUID author, Collection<UUID> named) {
        List<UUID> called =
                door.as(
                        MACHINE,
                        () -> accounts.accounts(occasion.network(), occasion.circle(), named));
        List<UUID> others =
                door.as(
                        MACHINE,
                        () ->
                                accounts.upToDate(
                                        occasion.network(), occasion.circle(), thread, message));
        tell("circle-mention", occasion, called.stream().filter(it -> !it.equals(author)).toList());
        tell(
                "circle-message",
                occasion,
                others.stream().filter(it -> !it.equals(author) && !called.contains(it)).toList());
    }

    private void tell(String kind, Occasion occasion, List<UUID> people) {
        Map<String, String> words = Map.of("circle", occasion.name());
        notices.tell(
                people.stream().map(it -> new Notice(it, kind, words, occasion.path())).toList());
    }
}
