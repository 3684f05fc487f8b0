package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.TextStates;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.UUID;

/** Finds circulars for who may write them, and keeps what they write. */
@Component
class CircularDesk {

    private final Networks networks;
    private final CircularStore store;

    CircularDesk(Networks networks, CircularStore store) {
        this.networks = networks;
        this.store = store;
    }

    /** The network, for its coordinators. */
    House house(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }

    CircularTold told(House house, UUID id) {
        return store.told(house.id(), id).orElseThrow(Missing::new);
    }

    /** One that can still be changed. */
    CircularTold draft(House house, UUID id) {
        CircularTold told = told(house, id);
        if (!(told.stage() instanceof Circular.Draft)) {
            throw new Missing();
        }
        return told;
    }

    CircularEditPage page(
            House house,
            CircularTold told,
            CircularForm form,
            boolean collided,
            Problems problems) {
        List<CircularText> texts = store.texts(house.id(), told.id());
        CircularText original =
                texts.stream()
                        .filter(it -> it.state().equals("source"))
                        .filter(it -> !it.language().equals(form.text()))
                        .findFirst()
                        .orElse(null);
        return new CircularEditPage(house, told.id(), form, texts, original, collided, problems);
    }

    /** What is there in the asked language; the source when we do not have that language. */
    CircularForm form(House house, CircularTold told, @Nullable String asked) {
        String language = asked != null && Language.spoken(asked) ? asked : told.language();
        return CircularForm.of(kept(house, told, language), told.version());
    }

    /** False when somebody else was faster. */
    boolean save(House house, CircularTold told, CircularForm form) {
        CircularText typed = form.typed();
        CircularText kept = kept(house, told, typed.language());
        if (!store.advance(house.id(), told.id(), form.known())) {
            return false;
        }
        boolean source = typed.language().equals(told.language());
        boolean rewritten = !typed.same(kept);
        if (source && rewritten) {
            store.outdate(house.id(), told.id());
        }
        store.tell(
                house.id(),
                told.id(),
                typed,
                TextStates.next(source, rewritten, form.ticked(), kept.state()));
        return true;
    }

    private CircularText kept(House house, CircularTold told, String language) {
        return store.texts(house.id(), told.id()).stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .orElseGet(() -> CircularText.none(language));
    }
}
