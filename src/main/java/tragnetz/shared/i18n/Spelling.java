package tragnetz.shared.i18n;

/** How far apart two folded words are, as far as we forgive it. */
public final class Spelling {

    public static final int FOREIGN = Integer.MAX_VALUE;

    private Spelling() {}

    /** 0 for the same word; 1 or 2 for an ending or a slip; {@link #FOREIGN} for another word. */
    public static int cost(String typed, String word) {
        if (typed.equals(word)) {
            return 0;
        }
        int shorter = Math.min(typed.length(), word.length());
        if (shorter < 5 || typed.charAt(0) != word.charAt(0)) {
            return FOREIGN;
        }
        int longer = Math.max(typed.length(), word.length());
        if (longer - shorter <= 3 && (typed.startsWith(word) || word.startsWith(typed))) {
            return 1;
        }
        return slips(typed, word);
    }

    /** Slips between two folded words, at most 2; {@link #FOREIGN} for another word. */
    public static int slips(String typed, String word) {
        int shorter = Math.min(typed.length(), word.length());
        int longer = Math.max(typed.length(), word.length());
        int forgiven = forgiven(shorter);
        if (forgiven == 0 || longer - shorter > forgiven || typed.charAt(0) != word.charAt(0)) {
            return FOREIGN;
        }
        int distance = distance(typed, word);
        return distance <= forgiven ? distance : FOREIGN;
    }

    /** Slips that are forgiven in a word of so many letters. */
    public static int forgiven(int letters) {
        if (letters < 5) {
            return 0;
        }
        return letters < 9 ? 1 : 2;
    }

    /** Letters to put in, take out, change or swap with a neighbour. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
