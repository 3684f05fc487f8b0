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
    private final CircularTextStore texts;

    CircularDesk(Networks networks, CircularStore store, CircularTextStore texts) {
        this.networks = networks;
        this.store = store;
        this.texts = texts;
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
            @Nullable CircularText theirs,
            Problems problems) {
        List<CircularText> all = texts.texts(house.id(), told.id());
        CircularText original =
                all.stream()
                        .filter(it -> it.state().equals("source"))
                        .filter(it -> !it.language().equals(form.text()))
                        .findFirst()
                        .orElse(null);
        return new CircularEditPage(house, told.id(), form, all, original, theirs, problems);
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
            texts.outdate(house.id(), told.id());
        }
        texts.tell(
                house.id(),
                told.id(),
                typed,
                TextStates.next(source, rewritten, form.ticked(), kept.state()));
        return true;
    }

    /** What is there in the language; nothing as yet is an empty text. */
    CircularText kept(House house, CircularTold told, String language) {
        return texts.texts(house.id(), told.id()).stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .orElseGet(() -> CircularText.none(language));
    }
}
