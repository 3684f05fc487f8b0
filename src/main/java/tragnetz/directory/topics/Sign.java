package tragnetz.directory.topics;

import tragnetz.shared.i18n.Spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts, each with the rows of words that may stand for it. */
record Sign(List<List<List<Sign.Word>>> parts) {

    /** So many places of a part are tried: more than four parts could take from each other. */
    private static final int TRIED = 8;

    /** A word of a sign as folded and as heard; any ending may follow an open one. */
    static final class Word {

        private final String folded;
        private final String heard;
        private final boolean open;
        private final boolean exact;
        private final long letters;

        /** The parts it may begin, as numbers. */
        private int[] uses = {};

        Word(String folded, String heard, boolean open, boolean exact) {
            this.folded = folded;
            this.heard = heard;
            this.open = open;
            this.exact = exact;
            this.letters = letters(heard);
        }

        char first() {
            return heard.charAt(0);
        }

        int[] uses() {
            return uses;
        }

        void begins(int use) {
            uses = Arrays.copyOf(uses, uses.length + 1);
            uses[uses.length - 1] = use;
        }

        /**
         * @param letters of what is spoken
         * @param plain a word without meaning, never a slip for another
         */
        boolean is(String typed, String spoken, long letters, boolean plain) {
            boolean same =
                    open
                            ? typed.startsWith(folded) || spoken.startsWith(heard)
                            : typed.equals(folded) || spoken.equals(heard);
            if (same || plain || exact) {
                return same;
            }
            // Most words lack too many letters for a slip: counting them is quick.
            int lacking = Long.bitCount(this.letters & ~letters);
            if (lacking > Spelling.forgiven(heard.length())) {
                return false;
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

        /** A bit for each letter that occurs. */
        static long letters(String word) {
            long letters = 0;
            for (int i = 0; i < word.length(); i++) {
                letters |= 1L << word.charAt(i);
            }
            return letters;
        }
    }

    /** Whether each part stands somewhere, on words of its own. */
    boolean in(Map<Word, BitSet> heard) {
        List<List<BitSet>> places = new ArrayList<>();
        for (List<List<Word>> rows : parts) {
            List<BitSet> found =
                    rows.stream().flatMap(it -> places(it, heard)).limit(TRIED).toList();
            if (found.isEmpty()) {
                return false;
            }
            places.add(found);
        }
        return apart(places, new BitSet());
    }

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
                                                                        row.get(it), new BitSet())
                                                                .get(start + it)))
                .mapToObj(
                        start -> {
                            BitSet own = new BitSet();
                            own.set(start, start + row.size());
                            return own;
                        });
    }
}
