package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.entries.Question;
import tragnetz.directory.topics.Found;
import tragnetz.directory.topics.Topics;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads a wish: which of its words are topics, languages, places, and which are just words. */
@Component
class Reading {

    /**
     * A wish understood.
     *
     * @param guesses topics that words resemble which name none, the likest first
     */
    record Read(Question question, List<Chip> chips, List<String> guesses, boolean unknownPlace) {}

    private final Topics topics;
    private final Places places;

    Reading(Topics topics, Places places) {
        this.topics = topics;
        this.places = places;
    }

    Read of(Wish wish, @Nullable UUID network, Language reader) {
        Found found = topics.resolve(wish.q());
        List<Chip> chips = new ArrayList<>();
        List<String> wanted = new ArrayList<>(wish.topic().stream().filter(topics::knows).toList());
        wanted.forEach(it -> chips.add(new Chip(Chip.Kind.TOPIC, it, wish.withoutTopic(it))));
        for (Found.Hit hit : found.hits()) {
            if (!wanted.contains(hit.topic())) {
                wanted.add(hit.topic());
                chips.add(
                        new Chip(
                                Chip.Kind.TOPIC, hit.topic(), wish.q(found.without(hit.places()))));
            }
        }
        List<String> languages = new ArrayList<>();
        if (!wish.language().isEmpty()) {
            languages.add(wish.language());
            chips.add(new Chip(Chip.Kind.LANGUAGE, wish.language(), wish.language("")));
        }
        List<String> where = new ArrayList<>(places.meant(wish.near()));
        if (!wish.near().isEmpty()) {
            chips.add(new Chip(Chip.Kind.PLACE, wish.near(), wish.near("")));
        }
        List<String> rest = new ArrayList<>();
        Set<Integer> spent = new HashSet<>();
        for (Found.Rest word : found.rest()) {
            Wish without = wish.q(found.without(Set.of(word.place())));
            String code = SpokenNames.code(word.word()).orElse("");
            List<String> named =
                    where.isEmpty() && word.word().length() > 3
                            ? places.named(word.word())
                            : List.of();
            if (!code.isEmpty() && languages.isEmpty()) {
                languages.add(code);
                spent.add(word.place());
                chips.add(new Chip(Chip.Kind.LANGUAGE, code, without));
            } else if (!named.isEmpty()) {
                where.addAll(named);
                spent.add(word.place());
                chips.add(new Chip(Chip.Kind.PLACE, found.words().get(word.place()), without));
            } else {
                rest.add(word.word());
                chips.add(new Chip(Chip.Kind.WORD, found.words().get(word.place()), without));
            }
        }
        wish.condition().forEach(it -> chips.add(new Chip(Chip.Kind.CONDITION, it, wish.turn(it))));
        List<String> words = words(found, spent);
        Question question =
                new Question(
                        wanted,
                        words,
                        rest,
                        true,
                        languages,
                        wish.condition(),
                        where,
                        network,
                        reader.code());
        List<String> guesses = rest.isEmpty() ? List.of() : topics.guesses(wish.q(), wanted);
        return new Read(question, chips, guesses, !wish.near().isEmpty() && where.isEmpty());
    }

    private static List<String> words(Found found, Set<Integer> spent) {
        Set<Integer> telling = new HashSet<>();
        found.hits().forEach(it -> telling.addAll(it.places()));
        found.rest().forEach(it -> telling.add(it.place()));
        telling.removeAll(spent);
        return telling.stream()
                .sorted()
                .map(it -> Fold.text(found.words().get(it)).replace(" ", ""))
                .distinct()
                .toList();
    }
}
