package tragnetz.directory.topics;

import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All labels of all languages, to be found again in what somebody typed. */
final class Labels {

    /** Words that may stand between the words of a label. */
    private static final int GAPS = 3;

    private static final Pattern ARTICLE = Pattern.compile("^\\u0627\\u0644(?=...)");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");
    private static final String[] BY_EAR = {
        "sch", "s", "sh", "s", "zh", "z", "kh", "h", "ph", "f", "ts", "c", "tz", "c", "ck", "k",
        "x", "h", "y", "i", "j", "i", "w", "v", "q", "k", "oo", "u", "ee", "i"
    };

    private record Label(String concept, List<String> words) {}

    /** A label found at these places of the query. */
    record Match(String concept, List<Integer> places, int worth) {}

    private final Map<String, List<Label>> byFirstWord = new HashMap<>();

    /** By first letter and length: a slip never changes the first letter. */
    private final Map<Integer, List<String>> vocabulary = new HashMap<>();

    private final Set<String> plain;

    /**
     * @param fillers folded words without meaning: never a slip for a label's word, since "fragen"
     *     would ask for "Frauen"
     */
    Labels(List<Thesaurus.Concept> concepts, Set<String> fillers) {
        plain = fillers.stream().map(Labels::bare).collect(Collectors.toUnmodifiableSet());
        Set<Label> labels = new LinkedHashSet<>();
        Map<String, String> words = new HashMap<>();
        for (Thesaurus.Concept concept : concepts) {
            for (List<String> ofLanguage : concept.labels().values()) {
                for (String text : ofLanguage) {
                    add(labels, words, concept.id(), text);
                    // People who have no half-space on their keyboard type a whole one.
                    add(labels, words, concept.id(), text.replace('\u200c', ' '));
                }
            }
        }
        for (Label label : labels) {
            byFirstWord
                    .computeIfAbsent(label.words().getFirst(), _ -> new ArrayList<>(1))
                    .add(label);
        }
        for (String word : words.keySet()) {
            int shelf = shelf(word, word.length());
            vocabulary.computeIfAbsent(shelf, _ -> new ArrayList<>()).add(word);
        }
    }

    /**
     * @param all every word once: most stand in many labels
     */
    private static void add(
            Set<Label> labels, Map<String, String> all, String concept, String text) {
        if (Signs.written(text)) {
            return;
        }
        List<String> words =
                Fold.words(text).stream()
                        .map(Labels::bare)
                        .map(it -> all.computeIfAbsent(it, own -> own))
                        .toList();
        if (!words.isEmpty()) {
            labels.add(new Label(concept, words));
        }
    }

    /**
     * Arabic words stand in lists with their article and are typed without it, or the reverse;
     * romanised words are spelt by ear.
     */
    static String bare(String word) {
        String plain = ARTICLE.matcher(word).replaceFirst("");
        for (int i = 0; i < BY_EAR.length; i += 2) {
            plain = plain.replace(BY_EAR[i], BY_EAR[i + 1]);
        }
        return DOUBLED.matcher(plain).replaceAll("$1");
    }

    /** The labels in the folded words, the most telling first, no word used twice. */
    List<Match> in(List<String> query) {
        List<String> words = query.stream().map(Labels::bare).toList();
        List<Map<String, Integer>> near = words.stream().map(this::near).toList();
        List<Match> matches = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (String first : near.get(start).keySet()) {
                for (Label label : byFirstWord.getOrDefault(first, List.of())) {
                    match(label, start, near, words, matches);
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::worth).reversed());
        return chosen(matches);
    }

    private static List<Match> chosen(List<Match> matches) {
        Set<Integer> used = new HashSet<>();
        List<Match> chosen = new ArrayList<>();
        for (Match match : matches) {
            boolean known = chosen.stream().anyMatch(it -> it.concept().equals(match.concept()));
            // One word may be a label of two topics; then both are meant.
            boolean twin =
                    chosen.stream()
                            .anyMatch(
                                    it ->
                                            it.places().equals(match.places())
                                                    && it.worth() == match.worth());
            boolean free = match.places().stream().noneMatch(used::contains);
            if (free || twin && !known) {
                used.addAll(match.places());
                chosen.add(match);
            }
        }
        return chosen;
    }

    private Map<String, Integer> near(String typed) {
        Map<String, Integer> near = new HashMap<>();
        if (plain.contains(typed)) {
            near.put(typed, 0);
            return near;
        }
        for (int length = typed.length() - 3; length <= typed.length() + 3; length++) {
            for (String word : vocabulary.getOrDefault(shelf(typed, length), List.of())) {
                int cost = Spelling.cost(typed, word);
                if (cost != Spelling.FOREIGN) {
                    near.put(word, cost);
                }
            }
        }
        return near;
    }

    private static int shelf(String word, int length) {
        return word.charAt(0) << Byte.SIZE | length;
    }

    private static void match(
            Label label,
            int start,
            List<Map<String, Integer>> near,
            List<String> words,
            List<Match> matches) {
        List<Integer> places = new ArrayList<>();
        int at = start;
        int costs = 0;
        int letters = 0;
        for (String word : label.words()) {
            int latest = Math.min(words.size() - 1, places.isEmpty() ? start : at + GAPS);
            while (at <= latest && !near.get(at).containsKey(word)) {
                at++;
            }
            if (at > latest) {
                return;
            }
            costs += near.get(at).getOrDefault(word, 0);
            letters += words.get(at).length();
            places.add(at++);
        }
        int gaps = places.getLast() - places.getFirst() + 1 - places.size();
        if (gaps <= GAPS && costs <= 2) {
            int worth = letters * 4 - costs * 6 - gaps * 3;
            matches.add(new Match(label.concept(), List.copyOf(places), worth));
        }
    }
}
