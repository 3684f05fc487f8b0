package tragnetz.circles.members;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import tragnetz.circles.circles.Circle;
import tragnetz.networks.People;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Asks people into circles and hears their answers. */
@Component
class InvitationDesk {

    private static final int SHOWN = 50;

    private static final Machine MACHINE = new Machine("circle invitations");

    private final Door door;
    private final People people;
    private final CircleInvitationStore store;
    private final CircleMemberStore members;
    private final CircleNotices notices;

    InvitationDesk(
            Door door,
            People people,
            CircleInvitationStore store,
            CircleMemberStore members,
            CircleNotices notices) {
        this.door = door;
        this.people = people;
        this.store = store;
        this.members = members;
        this.notices = notices;
    }

    CircleInvitationsPage page(
            Circle circle,
            @Nullable String words,
            Person viewer,
            Language language,
            Problems problems) {
        String wanted = Fold.latin(Typed.line(words));
        List<People.Sitting> found =
                candidates(circle, viewer, language).stream()
                        .filter(it -> Fold.latin(it.name()).contains(wanted))
                        .toList();
        return new CircleInvitationsPage(
                circle,
                Typed.line(words),
                found.stream().limit(SHOWN).toList(),
                Math.max(0, found.size() - SHOWN),
                Set.copyOf(store.asked(circle.network(), circle.id(), viewer.account())),
                problems);
    }

    /** Who is in the circle already stays in the list: leaving them out would name the members. */
    private List<People.Sitting> candidates(Circle circle, Person viewer, Language language) {
        return people.of(circle.network(), language).stream()
                .filter(it -> !it.account().equals(viewer.account()))
                .filter(it -> circle.authorities() || !it.role().equals("authority"))
                .toList();
    }

    /** False when nobody was chosen who can be asked. */
    boolean ask(Circle circle, List<String> chosen, Person viewer, Language language) {
        Set<String> wanted = Set.copyOf(chosen);
        List<UUID> asked =
                candidates(circle, viewer, language).stream()
                        .map(People.Sitting::account)
                        .filter(it -> wanted.contains(it.toString()))
                        .limit(SHOWN)
                        .toList();
        List<UUID> fresh =
                asked.stream()
                        .filter(
                                it ->
                                        store.insert(
                                                        circle.network(),
                                                        circle.id(),
                                                        it,
                                                        viewer.account())
                                                == 1)
                        .filter(it -> welcome(circle, it, viewer))
                        .toList();
        notices.invited(
                new CircleNotices.Occasion(
                        circle.network(),
                        circle.id(),
                        circle.name(),
                        circle.path() + "/invitation"),
                fresh);
        return !asked.isEmpty();
    }

    /** Whom a host has sent out only a host asks back; whoever else asks sees no difference. */
    private boolean welcome(Circle circle, UUID account, Person viewer) {
        return door.as(
                MACHINE,
                () -> {
                    if (circle.host()) {
                        store.pardon(circle.network(), circle.id(), account);
                        return true;
                    }
                    return !store.bar(circle.network(), circle.id(), account, viewer.account());
                });
    }

    boolean withdraw(Circle circle, UUID account, Person viewer) {
        return store.withdraw(circle.network(), circle.id(), account, viewer.account()) == 1;
    }

    CircleInvitationPage.Offer offer(House house, UUID circle, Person viewer, Language language) {
        return store.offer(house, circle, viewer.account(), language).orElseThrow(Missing::new);
    }

    /** False when another member bears the name; then the page says so. */
    boolean accept(CircleInvitationPage page, Person viewer, Language language) {
        UUID network = page.house().id();
        UUID circle = page.offer().id();
        UUID member = UUID.randomUUID();
        store.queue(circle, viewer.account());
        offer(page.house(), circle, viewer, language);
        try {
            members.belong(network, circle, member, viewer.account(), page.offer().authorities());
            members.name(network, circle, new Named(member, page.alias(), language.code()), false);
            store.delete(network, circle, viewer.account());
            return true;
        } catch (DuplicateKeyException taken) {
            page.problems().add("alias", "circles.problem.taken");
            return false;
        }
    }

    boolean refuse(House house, UUID circle, Person viewer) {
        return store.delete(house.id(), circle, viewer.account()) > 0;
    }
}
