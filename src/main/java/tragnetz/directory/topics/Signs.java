package tragnetz.directory.topics;

import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Spelling;

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
import java.util.stream.IntStream;
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

    /** Beginnings of Persian verbs that are often typed as a word of their own. */
    private static final Pattern BEGINNING = Pattern.compile("\\u0646?\\u0645\\u06cc");

    private static final Pattern AND_IN_ARABIC = Pattern.compile("^\\u0648(?=..)");

    /** So many places of a part are tried: more than four parts could take from each other. */
    private static final int TRIED = 8;

    /** A word of a sign as folded and as heard; any ending may follow an open one. */
    private record Word(String folded, String heard, boolean open, boolean exact) {

        boolean is(String typed, String spoken, boolean plain) {
            boolean same =
                    open
                            ? typed.startsWith(folded) || spoken.startsWith(heard)
                            : typed.equals(folded) || spoken.equals(heard);
            if (same || plain || exact) {
                return same;
            }
            return open ? beginsNearly(spoken) : Spelling.slips(spoken, heard) != Spelling.FOREIGN;
        }

        private boolean beginsNearly(String spoken) {
            char last = heard.charAt(heard.length() - 1);
            int longest = Math.min(heard.length() + 1, spoken.length());
            for (int length = heard.length() - 1; length <= longest; length++) {
                if (length > 0
                        && spoken.charAt(length - 1) == last
                        && Spelling.slips(spoken.substring(0, length), heard) != Spelling.FOREIGN) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Parts, each with the rows of words that may stand for it. */
    private record Sign(List<List<List<Word>>> parts) {

        boolean in(Map<Word, BitSet> heard) {
            List<List<BitSet>> places = new ArrayList<>();
            for (List<List<Word>> rows : parts) {
                List<BitSet> found = rows.stream().flatMap(it -> places(it, heard)).toList();
                if (found.isEmpty()) {
                    return false;
                }
                places.add(found.subList(0, Math.min(TRIED, found.size())));
            }
            return apart(places, new BitSet());
        }

        /** Whether each part finds a place of its own. */
        private static boolean apart(List<List<BitSet>> places, BitSet taken) {
            if (places.isEmpty()) {
                return true;
            }
            return places.getFirst().stream()
                    .filter(it -> !it.intersects(taken))
                    .anyMatch(
                            it -> {
                                BitSet more = (BitSet) taken.clone();
                                more.or(it);
                                return apart(places.subList(1, places.size()), more);
                            });
        }

        private static Stream<BitSet> places(List<Word> row, Map<Word, BitSet> heard) {
            return heard.getOrDefault(row.getFirst(), new BitSet()).stream()
                    .filter(
                            start ->
                                    IntStream.range(1, row.size())
                                            .allMatch(
                                                    it ->
                                                            heard.getOrDefault(
                                                                            row.get(it),
                                                                            new BitSet())
                                                                    .get(start + it)))
                    .mapToObj(
                            start -> {
                                BitSet own = new BitSet();
                                own.set(start, start + row.size());
                                return own;
                            });
        }
    }

    private final List<Sign> danger = new ArrayList<>();
    private final List<Sign> harmless = new ArrayList<>();
    private final Map<Character, Set<Word>> byFirstLetter = new HashMap<>();
    private final Set<String> fillers;

    /**
     * @param fillers folded words without meaning: never a slip for another word
     * @throws IllegalArgumentException for a sign that is not written as it should be
     */
    Signs(List<Thesaurus.Concept> concepts, Set<String> fillers) {
        this.fillers = fillers;
        for (Thesaurus.Concept concept : concepts) {
            List<Sign> kind = concept.id().equals(HARMLESS) ? harmless : danger;
            concept.labels().values().stream()
                    .flatMap(List::stream)
                    .filter(Signs::written)
                    .forEach(it -> kind.add(sign(it)));
        }
    }

    /** Whether a label of the file is a sign. */
    static boolean written(String label) {
        return label.contains(" +");
    }

    /** Whether a sign stands in the folded words; an empty word is passed over. */
    boolean in(List<String> query) {
        Map<Word, BitSet> heard = new HashMap<>();
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
        return danger.stream().anyMatch(it -> it.in(heard))
                && harmless.stream().noneMatch(it -> it.in(heard));
    }

    private void hear(String typed, int place, Map<Word, BitSet> heard) {
        if (typed.isEmpty()) {
            return;
        }
        String spoken = Labels.bare(typed);
        boolean plain = fillers.contains(typed);
        for (Word word : byFirstLetter.getOrDefault(spoken.charAt(0), Set.of())) {
            if (word.is(typed, spoken, plain)) {
                heard.computeIfAbsent(word, _ -> new BitSet()).set(place);
            }
        }
    }

    private Sign sign(String text) {
        List<List<List<Word>>> parts =
                Arrays.stream(text.split("\\+", -1))
                        .map(part -> Arrays.stream(part.split("\\|", -1)).map(this::row).toList())
                        .toList();
        boolean lacking = parts.stream().anyMatch(rows -> rows.stream().anyMatch(List::isEmpty));
        if (parts.size() > 4 || lacking) {
            throw new IllegalArgumentException(
                    "A sign has two to four parts, and none of them is empty: " + text);
        }
        return new Sign(parts);
    }

    private List<Word> row(String text) {
        List<Word> row = new ArrayList<>();
        for (String typed : text.strip().split("\\s+", -1)) {
            String folded = Fold.text(typed).replace(" ", "");
            if (!folded.isEmpty()) {
                Word word =
                        new Word(
                                folded,
                                Labels.bare(folded),
                                typed.endsWith("*"),
                                typed.startsWith("="));
                byFirstLetter
                        .computeIfAbsent(word.heard().charAt(0), _ -> new HashSet<>())
                        .add(word);
                row.add(word);
            }
        }
        return List.copyOf(row);
    }
}
