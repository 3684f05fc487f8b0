package tragnetz.directory.topics;

import tragnetz.shared.i18n.Fold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that speak of danger when they stand in one sentence, in whatever order: {@code lips +
 * blue|purple}. How a sign is written stands at the head of {@code topics/alarms.txt}.
 */
final class Signs {

    /** The concept whose signs silence all the others. */
    static final String HARMLESS = "harmless";

    /** Words of a query that are looked at. */
    private static final int WORDS = 60;

    private static final int PARTS = 4;

    /** Beginnings of Persian verbs that are often typed as a word of their own. */
    private static final Pattern BEGINNING = Pattern.compile("\\u0646?\\u0645\\u06cc");

    private static final Pattern AND_IN_ARABIC = Pattern.compile("^\\u0648(?=..)");

    private final List<Sign> signs = new ArrayList<>();
    private final List<String> concepts = new ArrayList<>();
    private final Map<Character, List<Sign.Word>> byFirstLetter = new HashMap<>();

    private final Set<String> fillers;

    /**
     * @param fillers folded words without meaning: never a slip for another word
     * @throws IllegalArgumentException for a sign that is not written as it should be
     */
    Signs(List<Thesaurus.Concept> concepts, Set<String> fillers) {
        this.fillers = fillers;
        Map<String, Sign.Word> known = new HashMap<>();
        for (Thesaurus.Concept concept : concepts) {
            concept.labels().values().stream()
                    .flatMap(List::stream)
                    .filter(Signs::written)
                    .forEach(
                            it -> {
                                this.concepts.add(concept.id());
                                signs.add(sign(it, known));
                            });
        }
        for (int number = 0; number < signs.size(); number++) {
            List<List<List<Sign.Word>>> parts = signs.get(number).parts();
            for (int part = 0; part < parts.size(); part++) {
                int use = number * PARTS + part;
                parts.get(part).stream()
                        .map(List::getFirst)
                        .distinct()
                        .forEach(it -> it.begins(use));
            }
        }
    }

    /** Whether a label of the file is a sign. */
    static boolean written(String label) {
        return label.contains(" +");
    }

    /**
     * The concepts of which a sign stands in the folded words; none when it is a harmless one.
     *
     * @param query an empty word is passed over
     */
    Set<String> in(List<String> query) {
        Map<Sign.Word, BitSet> heard = new HashMap<>();
        String before = "";
        for (int place = 0; place < Math.min(query.size(), WORDS); place++) {
            String typed = query.get(place);
            hear(typed, place, heard);
            if (BEGINNING.matcher(before).matches()) {
                hear(before + typed, place, heard);
            }
            Matcher and = AND_IN_ARABIC.matcher(typed);
            if (and.find()) {
                hear(and.replaceFirst(""), place, heard);
            }
            before = typed;
        }
        byte[] begun = new byte[signs.size()];
        for (Sign.Word word : heard.keySet()) {
            for (int use : word.uses()) {
                begun[use / PARTS] |= (byte) (1 << use % PARTS);
            }
        }
        Set<String> found = new HashSet<>();
        for (int number = 0; number < begun.length; number++) {
            Sign sign = signs.get(number);
            if (begun[number] == (1 << sign.parts().size()) - 1 && sign.in(heard)) {
                found.add(concepts.get(number));
            }
        }
        return found.contains(HARMLESS) ? Set.of() : found;
    }

    private void hear(String typed, int place, Map<Sign.Word, BitSet> heard) {
        if (typed.isEmpty()) {
            return;
        }
        String spoken = Labels.bare(typed);
        long letters = Sign.Word.letters(spoken);
        boolean plain = fillers.contains(typed);
        for (Sign.Word word : byFirstLetter.getOrDefault(spoken.charAt(0), List.of())) {
            if (word.is(typed, spoken, letters, plain)) {
                heard.computeIfAbsent(word, _ -> new BitSet()).set(place);
            }
        }
    }

    private Sign sign(String text, Map<String, Sign.Word> known) {
        List<List<List<Sign.Word>>> parts =
                Arrays.stream(text.split("\\+", -1))
                        .map(
                                part ->
                                        Arrays.stream(part.split("\\|", -1))
                                                .flatMap(Signs::spellings)
                                                .map(it -> row(it, known))
                                                .toList())
                        .toList();
        boolean lacking = parts.stream().anyMatch(rows -> rows.stream().anyMatch(List::isEmpty));
        if (parts.size() > PARTS || lacking) {
            throw new IllegalArgumentException(
                    "A sign has two to four parts, and none of them is empty: " + text);
        }
        return new Sign(parts);
    }

    private static Stream<String> spellings(String text) {
        return Romanised.needs(text) ? Stream.of(text, Romanised.of(text)) : Stream.of(text);
    }

    private List<Sign.Word> row(String text, Map<String, Sign.Word> known) {
        List<Sign.Word> row = new ArrayList<>();
        for (String typed : text.strip().split("\\s+", -1)) {
            String folded = Fold.text(typed).replace(" ", "");
            if (!folded.isEmpty()) {
                boolean open = typed.endsWith("*");
                boolean exact = typed.startsWith("=");
                row.add(
                        known.computeIfAbsent(
                                folded + (open ? "*" : "") + (exact ? "=" : ""),
                                _ -> word(folded, open, exact)));
            }
        }
        return List.copyOf(row);
    }

    private Sign.Word word(String folded, boolean open, boolean exact) {
        String heard = Labels.bare(folded);
        Sign.Word word = new Sign.Word(folded, heard.equals(folded) ? folded : heard, open, exact);
        byFirstLetter.computeIfAbsent(word.first(), _ -> new ArrayList<>()).add(word);
        return word;
    }
}
