package tragnetz.networks.seats;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

import java.util.Map;

/** Lets in who gives seats in a network, and offers each what is hers to give. */
@Component
class Givers {

    private final Networks networks;
    private final GiverStore store;

    Givers(Networks networks, GiverStore store) {
        this.networks = networks;
        this.store = store;
    }

    SeatNewPage page(String network, SeatForm form, Person viewer, Language language) {
        House house = networks.house(network, language);
        boolean coordinates = viewer.coordinates(house.id());
        Map<String, String> organisations = store.organisations(house.id(), language);
        if (!coordinates && organisations.isEmpty()) {
            throw new Missing();
        }
        StepUpWanted.unlessFresh(viewer, house.path() + "/seats/new");
        return new SeatNewPage(
                house,
                form,
                coordinates,
                organisations,
                coordinates && store.kept(house.id()),
                new Problems());
    }

    Problems check(SeatNewPage page) {
        SeatForm form = page.form();
        Problems problems = page.problems();
        form.check(problems, page.roles(), page.organisations());
        return problems.when(
                !problems.any()
                        && !page.coordinates()
                        && !store.invites(page.house().id(), form.home(), form.place()),
                "role",
                "invitations.peer-project");
    }
}
