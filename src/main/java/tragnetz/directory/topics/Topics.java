package tragnetz.directory.topics;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Pseudo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The thesaurus: what people need and the words they have for it, in every language at once. */
@Component
public final class Topics {

    /**
     * A topic.
     *
     * @param kind need, offer or audience
     * @param broader id of the wider topic; null for none
     */
    public record Topic(String id, String kind, @Nullable String broader) {}

    /** So many topics are read at a glance. */
    private static final int GUESSES = 5;

    /** So many of them stand in for a topic that nobody offers. */
    private static final int INSTEAD = 2;

    private static final String TOPICS = "topics/topics.txt";

    /** Who names many topics still gets guesses beside the first of them. */
    private static final int NAMED = 3;

    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}\\p{M}'\\u2019`\\u200c\\u0640]+");

    private final Map<String, Thesaurus.Concept> concepts = new LinkedHashMap<>();
    private final Set<String> fillers;

    /** Learnt while the rest of the house starts: it takes the better part of a second. */
    private final CompletableFuture<Vocabulary> vocabulary;

    /**
     * Learnt when somebody first asks for what stands nowhere: it takes the better part of a
     * second.
     */
    private final SingletonSupplier<Likeness> likeness;

    public Topics() {
        List<Thesaurus.Concept> all = Thesaurus.read(TOPICS);
        all.forEach(it -> concepts.put(it.id(), it.shown()));
        fillers = Set.copyOf(new HashSet<>(Fold.words(text("topics/fillers.txt"))));
        vocabulary = CompletableFuture.supplyAsync(() -> Vocabulary.of(all, fillers));
        likeness = SingletonSupplier.of(() -> new Likeness(Thesaurus.read(TOPICS), fillers));
    }

    /** All topics in the order of the file. */
    public List<Topic> all() {
        return concepts.values().stream()
                .map(it -> new Topic(it.id(), it.kind(), it.broader()))
                .toList();
    }

    public boolean knows(String topic) {
        return concepts.containsKey(topic);
    }

    /** The preferred word; the id itself for a topic that was taken out of the file. */
    public String label(String topic, Language language) {
        Thesaurus.Concept concept = concepts.get(topic);
        if (concept == null) {
            return topic;
        }
        Map<String, String> preferred = concept.preferred();
        return Pseudo.speak(
                language,
                preferred.getOrDefault(language.code(), preferred.getOrDefault("de", topic)));
    }

    /** Further words for the topic that may be shown; none in a language that has none. */
    public List<String> others(String topic, Language language) {
        Thesaurus.Concept concept = concepts.get(topic);
        return concept == null
                ? List.of()
                : concept.others().getOrDefault(language.code(), List.of());
    }

    /** What the query means, in whatever language it is typed. */
    public Found resolve(String query) {
        List<String> typed = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        for (String word : BETWEEN.split(query, 60)) {
            String plain = Fold.text(word).replace(" ", "");
            if (!plain.isEmpty() && plain.length() <= 60 && folded.size() < 30) {
                typed.add(word);
                folded.add(plain);
            }
        }
        List<Found.Hit> hits =
                vocabulary.join().labels().in(folded).stream()
                        .map(it -> new Found.Hit(it.concept(), Set.copyOf(it.places())))
                        .toList();
        Set<Integer> used =
                hits.stream().flatMap(it -> it.places().stream()).collect(Collectors.toSet());
        List<Found.Rest> rest = new ArrayList<>();
        for (int place = 0; place < folded.size(); place++) {
            if (!used.contains(place) && !fillers.contains(folded.get(place))) {
                rest.add(new Found.Rest(folded.get(place), place));
            }
        }
        return new Found(List.copyOf(typed), hits, List.copyOf(rest));
    }

    /**
     * Topics that the query resembles though it does not name them, the likest first.
     *
     * @param known what it names
     */
    public List<String> guesses(String query, Collection<String> known) {
        return likeness.obtain().of(query, GUESSES + known.size()).stream()
                .map(Likeness.Guess::topic)
                .filter(it -> !known.contains(it))
                .limit(GUESSES - Math.min(NAMED, known.size()))
                .toList();
    }

    /**
     * Where to look when nobody offers what was named: topics it resembles, then wider ones.
     *
     * @param query what was typed; blank when the topics were chosen
     */
    public List<String> instead(String query, Collection<String> named) {
        String words =
                query.isBlank()
                        ? named.stream()
                                .map(it -> label(it, Language.DE))
                                .collect(Collectors.joining(" "))
                        : query;
        Set<String> instead =
                new LinkedHashSet<>(guesses(words, named).stream().limit(INSTEAD).toList());
        for (String topic : named) {
            Thesaurus.Concept concept = concepts.get(topic);
            if (concept != null && concept.broader() != null) {
                instead.add(concept.broader());
            }
        }
        instead.removeAll(named);
        return List.copyOf(instead);
    }

    /** Whether the words speak of acute danger to somebody's life or body. */
    public boolean alarming(String query) {
        return !alarms(query).isEmpty();
    }

    /** Of which dangers the words speak: headings of {@code topics/alarms.txt}; mostly none. */
    public Set<String> alarms(String query) {
        List<String> words = new ArrayList<>(Fold.words(query));
        for (Labels.Match match : vocabulary.join().alarms().in(words)) {
            if (!match.concept().equals(Signs.HARMLESS)) {
                return Set.of(match.concept());
            }
            match.places().forEach(it -> words.set(it, ""));
        }
        return vocabulary.join().signs().in(words);
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException("No " + file, e);
        }
    }
}
