package tragnetz.networks.memberships;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.networks.seats.Invitations;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.UUID;

/** Lets in whom a membership concerns, and does what they ask. */
@Component
class MembershipDesk {

    private static final int LONGEST_REASON = 1000;

    /** A change of a membership; false when it is no longer as the person saw it. */
    @FunctionalInterface
    interface Change {
        boolean made(UUID network, UUID organisation, String reason, Person by);
    }

    private final Networks networks;
    private final LifeStore store;
    private final EventStore events;
    private final DepartureStore departures;
    private final Invitations invitations;

    MembershipDesk(
            Networks networks,
            LifeStore store,
            EventStore events,
            DepartureStore departures,
            Invitations invitations) {
        this.networks = networks;
        this.store = store;
        this.events = events;
        this.departures = departures;
        this.invitations = invitations;
    }

    MembershipPage page(String network, UUID id, Person viewer, Language language) {
        House house = networks.house(network, language);
        boolean belongs = viewer.seats().organisations().contains(id);
        if (!viewer.coordinates(house.id()) && !belongs) {
            throw new Missing();
        }
        return page(house, id, viewer, "", new Problems());
    }

    Answer act(
            String network,
            UUID id,
            String command,
            String done,
            String reason,
            Person viewer,
            Language language,
            Change change) {
        House house = networks.house(network, language);
        boolean coordinates = viewer.coordinates(house.id());
        if (!coordinates && !viewer.edits(id)) {
            throw new Missing();
        }
        String typed = Typed.clean(reason);
        Problems problems = new Problems().longest("reason", typed, LONGEST_REASON);
        MembershipPage page = page(house, id, viewer, typed, problems);
        if (problems.any()) {
            return Answer.again(page);
        }
        boolean leaving = command.equals("departure");
        if (leaving) {
            StepUpWanted.unlessFresh(viewer, page.path());
        }
        if (!page.commands().contains(command) || !change.made(house.id(), id, typed, viewer)) {
            problems.add("reason", "memberships.late");
            return Answer.conflict(page(house, id, viewer, typed, problems));
        }
        boolean gone = leaving && !coordinates;
        return Answer.moved(gone ? "/organisations/" + id : page.path(), done);
    }

    private MembershipPage page(
            House house, UUID id, Person viewer, String reason, Problems problems) {
        boolean coordinates = viewer.coordinates(house.id());
        DepartureStore.Luggage luggage = departures.luggage(house.id(), id);
        return new MembershipPage(
                house,
                store.find(house.id(), id).orElseThrow(Missing::new),
                events.history(house.id(), id),
                coordinates,
                coordinates || viewer.edits(id),
                luggage.seats(),
                luggage.contacts(),
                coordinates ? List.of() : invitations.own(house.id(), id, viewer),
                reason,
                problems);
    }
}
