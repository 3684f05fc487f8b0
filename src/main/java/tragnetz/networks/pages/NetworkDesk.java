package tragnetz.networks.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.TextStates;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.CollisionPage;
import tragnetz.shared.web.CollisionPage.Side;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays out the form of a network's texts and keeps them. */
@Component
class NetworkDesk {

    private static final List<String> FIELDS =
            List.of("name", "claim", "about", "joining", "checked");

    private final NetworkStore networks;
    private final NetworkTextStore store;
    private final Words words;

    NetworkDesk(NetworkStore networks, NetworkTextStore store, Words words) {
        this.networks = networks;
        this.store = store;
        this.words = words;
    }

    /** The text in the asked language, or the source when we do not have that language. */
    NetworkText kept(NetworkTold told, @Nullable String asked) {
        String language =
                Language.spoken().stream()
                        .map(Language::code)
                        .filter(it -> it.equals(asked))
                        .findFirst()
                        .orElse(told.language());
        return networks.texts(told.id()).stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .orElseGet(() -> NetworkText.none(language));
    }

    NetworkForm form(NetworkTold told, NetworkText kept) {
        return NetworkForm.of(kept, store.version(told.id()));
    }

    Page page(NetworkTold told, NetworkText kept, NetworkForm form, Problems problems) {
        List<NetworkText> texts = networks.texts(told.id());
        NetworkText original =
                texts.stream()
                        .filter(it -> it.language().equals(told.language()))
                        .filter(it -> !it.language().equals(kept.language()))
                        .findFirst()
                        .orElse(null);
        return new NetworkFormPage(
                told.house(),
                form,
                told.language(),
                kept.language(),
                texts.stream().map(NetworkText::listed).toList(),
                original,
                problems);
    }

    /** Saves, or gives back the page on which to choose when somebody else was faster. */
    Optional<Page> save(NetworkTold told, NetworkForm form, NetworkText typed, Language reader) {
        boolean first = store.advance(told.id(), form.known());
        NetworkText kept = kept(told, typed.language());
        if (!first) {
            return Optional.of(collision(told, form, typed, kept, reader));
        }
        boolean source = kept.language().equals(told.language());
        boolean rewritten = !typed.same(kept);
        String state = TextStates.next(source, rewritten, form.ticked(), kept.state());
        if (typed.empty()) {
            store.untell(told.id(), typed.language());
        } else if (rewritten || !state.equals(kept.state())) {
            store.tell(told.id(), typed, state);
        }
        if (source && rewritten) {
            store.outdate(told.id());
        }
        return Optional.empty();
    }

    private Page collision(
            NetworkTold told,
            NetworkForm form,
            NetworkText mine,
            NetworkText theirs,
            Language reader) {
        Map<String, String> labels =
                FIELDS.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it, it -> words.say(reader, "networks.text." + it)));
        return CollisionPage.of(
                told.house(),
                told.house().path() + "/edit",
                store.version(told.id()),
                labels,
                sides(mine, form.ticked(), reader),
                sides(theirs, theirs.state().equals("checked"), reader));
    }

    private Map<String, Side> sides(NetworkText text, boolean checked, Language reader) {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("text", Side.of(text.language()));
        sides.put("name", Side.of(text.name()));
        sides.put("claim", Side.of(text.claim()));
        sides.put("about", Side.of(text.about()));
        sides.put("joining", Side.of(text.joining()));
        sides.put(
                "checked",
                new Side(
                        checked ? "yes" : "",
                        words.say(reader, checked ? "shared.yes" : "shared.no")));
        return sides;
    }
}
