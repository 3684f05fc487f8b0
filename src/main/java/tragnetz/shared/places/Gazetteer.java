package tragnetz.shared.places;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Spelling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds places by what people type, in any of our languages, and says where they are. */
@Component
public class Gazetteer {

    private static final Comparator<Place> BIGGEST = Comparator.comparingInt(Place::people);
    private static final int LONGEST = 80;
    private static final int WORDS = 6;

    /** A part of a town is not farther from its middle. */
    private static final double TOWN = 25_000;

    /** Read by the first question for a place. */
    private static final class Books {
        private static final Register TOWNS = Register.of("places/geonames/places.txt");
        private static final Register CODES = Register.of("places/openstreetmap/postcodes.txt");
        private static final Register DEMO = Register.of("demo/places.txt");
    }

    private final boolean demo;

    Gazetteer(Settings settings) {
        this.demo = settings.demo();
    }

    /** The place of exactly that name, or that postal code; the biggest where several have it. */
    public Optional<Place> named(String typed) {
        return biggest(exactly(folded(typed)));
    }

    /**
     * The place that somebody means: a postal code wins, then the name as typed, then its beginning
     * or end among other words, then a name that begins so, then one with a slip of the pen.
     */
    public Optional<Place> meant(String typed) {
        String key = folded(typed);
        List<String> words = Fold.words(key);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> code =
                words.stream().filter(Gazetteer::code).flatMap(this::exactly).findFirst();
        return code.or(() -> part(words)).or(() -> begun(key)).or(() -> slipped(key));
    }

    /**
     * Where an address is, as coarsely as places are known.
     *
     * @param postcode null or empty where only the town is public
     * @param district a part of the town; empty when none is known
     */
    public Optional<Spot> spot(
            String country, @Nullable String postcode, String town, String district) {
        Optional<Spot> code =
                Optional.ofNullable(postcode)
                        .map(it -> it.replace(" ", ""))
                        .flatMap(it -> biggest(exactly(it).filter(in(country))))
                        .map(Place::spot);
        List<Place> towns = exactly(folded(town)).filter(in(country)).toList();
        Optional<Spot> middle =
                code.map(it -> nearest(it, towns).filter(at -> at.metres(it) < TOWN).orElse(it))
                        .or(() -> biggest(towns.stream()).map(Place::spot));
        return middle.map(it -> part(it, country, district).or(() -> code).orElse(it));
    }

    private Optional<Spot> part(Spot town, String country, String district) {
        List<Place> parts = exactly(folded(district)).filter(in(country)).toList();
        return nearest(town, parts).filter(it -> it.metres(town) < TOWN && !it.equals(town));
    }

    private static Optional<Spot> nearest(Spot spot, List<Place> places) {
        return places.stream()
                .map(Place::spot)
                .min(Comparator.comparingDouble(it -> it.metres(spot)));
    }

    private static Predicate<Place> in(String country) {
        return it -> it.country().equals(country);
    }

    private Stream<Place> exactly(String key) {
        if (key.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> known =
                code(key) ? Books.CODES.lines(key).stream() : Books.TOWNS.lines(key).stream();
        return (demo ? Stream.concat(Books.DEMO.lines(key).stream(), known) : known).map(Place::of);
    }

    /** The longest row of words that is a name. */
    private Optional<Place> part(List<String> words) {
        int all = Math.min(words.size(), WORDS);
        for (int size = all; size > 0; size--) {
            for (int from = 0; from + size <= all; from++) {
                String key = String.join(" ", words.subList(from, from + size));
                Optional<Place> place =
                        size == all || key.length() > 3 ? biggest(exactly(key)) : Optional.empty();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> begun(String key) {
        return key.length() < 4 ? Optional.empty() : biggest(beginning(key, 1000));
    }

    private Optional<Place> slipped(String key) {
        return key.length() < 5
                ? Optional.empty()
                : beginning(key.substring(0, 1), Integer.MAX_VALUE)
                        .filter(it -> Spelling.cost(key, it.key()) <= 2)
                        .min(
                                Comparator.comparingInt((Place it) -> Spelling.cost(key, it.key()))
                                        .thenComparing(BIGGEST.reversed()));
    }

    private Stream<Place> beginning(String letters, int most) {
        Stream<String> known = Books.TOWNS.beginning(letters, most).stream();
        return (demo ? Stream.concat(Books.DEMO.beginning(letters, most).stream(), known) : known)
                .map(Place::of);
    }

    private static Optional<Place> biggest(Stream<Place> places) {
        return places.max(BIGGEST);
    }

    private static boolean code(String word) {
        return word.length() == 5 && word.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    private static String folded(String typed) {
        return Fold.latin(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    }
}
