package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.entries.Question;
import tragnetz.directory.entries.Standpoint;
import tragnetz.directory.entries.Standpoint.Order;
import tragnetz.directory.facts.Week;
import tragnetz.directory.finder.Places.Where;
import tragnetz.directory.topics.Found;
import tragnetz.directory.topics.Topics;
import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Zones;
import tragnetz.shared.places.Place;
import tragnetz.shared.web.House;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a wish: which of its words are topics, languages, places, and which are just words. */
@Component
class Reading {

    /**
     * A wish understood.
     *
     * @param now what time it is where the network is
     * @param around the place round which it looks because nobody is in it
     * @param guesses topics that words resemble which name none, the likest first
     */
    record Read(
            Question question,
            List<Chip> chips,
            List<String> guesses,
            boolean unknownPlace,
            @Nullable Place around,
            ZonedDateTime now) {}

    /** Kilometres round a place where nobody is. */
    static final int ROUND = 25;

    private final Topics topics;
    private final Places places;
    private final Settings settings;

    Reading(Topics topics, Places places, Settings settings) {
        this.topics = topics;
        this.places = places;
        this.settings = settings;
    }

    Read of(Wish wish, @Nullable House house, Language reader) {
        ZonedDateTime now =
                ZonedDateTime.now(Zones.of(house == null ? settings.country() : house.country()));
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
            chips.add(new Chip(Chip.Kind.LANGUAGE, wish.language(), wish.with("language", "")));
        }
        Where where = places.meant(wish.near());
        if (!wish.near().isEmpty()) {
            chips.add(new Chip(Chip.Kind.PLACE, wish.near(), wish.anywhere()));
        }
        List<String> rest = new ArrayList<>();
        Set<Integer> spent = new HashSet<>();
        for (Found.Rest word : found.rest()) {
            Wish without = wish.q(found.without(Set.of(word.place())));
            String code = SpokenNames.code(word.word()).orElse("");
            Where named =
                    !where.known() && word.word().length() > 3
                            ? places.named(word.word())
                            : Where.NOWHERE;
            if (!code.isEmpty() && languages.isEmpty()) {
                languages.add(code);
                spent.add(word.place());
                chips.add(new Chip(Chip.Kind.LANGUAGE, code, without));
            } else if (!named.written().isEmpty() || code(word.word()) && named.known()) {
                where = named;
                spent.add(word.place());
                chips.add(new Chip(Chip.Kind.PLACE, found.words().get(word.place()), without));
            } else {
                rest.add(word.word());
                chips.add(new Chip(Chip.Kind.WORD, found.words().get(word.place()), without));
            }
        }
        if (!wish.distance().isEmpty() && where.place() != null) {
            chips.add(new Chip(Chip.Kind.DISTANCE, wish.distance(), wish.with("distance", "")));
        }
        if (!wish.mode().isEmpty()) {
            chips.add(new Chip(Chip.Kind.MODE, wish.mode(), wish.with("mode", "")));
        }
        wish.open().forEach(it -> chips.add(new Chip(Chip.Kind.OPEN, it, wish.turnOpen(it))));
        wish.condition().forEach(it -> chips.add(new Chip(Chip.Kind.CONDITION, it, wish.turn(it))));
        List<String> words = words(found, spent);
        Standpoint from = from(wish, where, now);
        Question question =
                new Question(
                        wanted,
                        words,
                        rest,
                        true,
                        languages,
                        wish.condition(),
                        wish.mode().isEmpty() ? List.of() : List.of(wish.mode()),
                        from.within() > 0 ? List.of() : where.written(),
                        house == null ? null : house.id(),
                        reader.code(),
                        from);
        List<String> guesses = rest.isEmpty() ? List.of() : topics.guesses(wish.q(), wanted);
        boolean nobody = from.within() > 0 && wish.distance().isEmpty();
        return new Read(
                question,
                chips,
                guesses,
                !wish.near().isEmpty() && !where.known(),
                nobody ? where.place() : null,
                now);
    }

    private static Standpoint from(Wish wish, Where where, ZonedDateTime now) {
        Place place = where.place();
        boolean round = !wish.distance().isEmpty() || where.written().isEmpty();
        int within = wish.distance().isEmpty() ? ROUND : Integer.parseInt(wish.distance());
        Order order =
                switch (wish.sort()) {
                    case "distance" -> place == null ? Order.FIT : Order.DISTANCE;
                    case "opening" -> Order.OPENING;
                    default -> Order.FIT;
                };
        return new Standpoint(
                place == null ? null : place.spot(),
                place != null && round ? within : 0,
                Week.minute(now),
                wish.open().contains("now"),
                wish.open().contains("evening"),
                order);
    }

    private static boolean code(String word) {
        return word.length() == 5 && word.chars().allMatch(Character::isDigit);
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
