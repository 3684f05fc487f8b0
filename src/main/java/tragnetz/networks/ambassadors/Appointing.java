package tragnetz.networks.ambassadors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.Map;
import java.util.UUID;

/** Appoints ambassadors and keeps what the public sees in step. */
@Component
class Appointing {

    private final Networks networks;
    private final AmbassadorStore store;
    private final FaceStore faces;

    Appointing(Networks networks, AmbassadorStore store, FaceStore faces) {
        this.networks = networks;
        this.store = store;
        this.faces = faces;
    }

    House house(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }

    AmbassadorTold find(House house, UUID id) {
        return store.find(house.id(), id).orElseThrow(Missing::new);
    }

    Answer appoint(House house, AmbassadorForm form, Language reader) {
        Problems problems = form.check(store.people(house.id()));
        if (problems.any()) {
            return Answer.again(page(house, null, form, problems, reader));
        }
        UUID id = UUID.randomUUID();
        if (!store.insert(house.id(), id, form.appointment())) {
            problems.add("account", "ambassadors.again");
            return Answer.again(page(house, null, form, problems, reader));
        }
        faces.show(house.id(), id);
        return Answer.moved(house.path() + "/ambassadors", "ambassador-appointed");
    }

    Answer change(House house, UUID id, AmbassadorForm form, Language reader) {
        AmbassadorTold told = find(house, id);
        Map<String, String> people = store.people(house.id());
        people.put(told.accountId().toString(), told.name());
        Problems problems = form.check(people);
        problems.when(
                !told.accountId().toString().equals(form.account()),
                "account",
                "networks.problem.choose");
        if (problems.any()) {
            return Answer.again(page(house, id, form, problems, reader));
        }
        store.change(house.id(), id, form.appointment());
        faces.show(house.id(), id);
        return Answer.moved(house.path() + "/ambassadors", "ambassador-changed");
    }

    /** A form for a new one when there is no id. */
    Page page(
            House house,
            @Nullable UUID id,
            AmbassadorForm form,
            Problems problems,
            Language reader) {
        String path = house.path() + "/ambassadors/" + (id == null ? "new" : id + "/edit");
        return new AmbassadorEditPage(
                house,
                path,
                form,
                store.people(house.id()),
                Tongues.choices(reader),
                id != null,
                problems);
    }
}
