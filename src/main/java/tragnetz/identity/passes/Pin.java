package tragnetz.identity.passes;

import java.util.Set;

/** Six digits that only their owner knows; those that everybody tries first are refused. */
record Pin(String digits) {

    private static final int LENGTH = 6;
    private static final String UP = "01234567890123456789";
    private static final String DOWN = "98765432109876543210";
    private static final Set<String> POPULAR =
            Set.of("159753", "147258", "258369", "456852", "142536", "159357", "102030", "007007");

    boolean six() {
        return digits.length() == LENGTH;
    }

    /** Rows, repetitions, years twice, well-known ones, and what stands on the card. */
    boolean easy(String card) {
        return digits.chars().distinct().count() < 3
                || UP.contains(digits)
                || DOWN.contains(digits)
                || digits.substring(0, 3).equals(digits.substring(3))
                || digits.substring(0, 2).equals(digits.substring(2, 4))
                        && digits.substring(2, 4).equals(digits.substring(4))
                || pairs()
                || POPULAR.contains(digits)
                || card.contains(digits);
    }

    /** Like 112233. */
    private boolean pairs() {
        return digits.charAt(0) == digits.charAt(1)
                && digits.charAt(2) == digits.charAt(3)
                && digits.charAt(4) == digits.charAt(5);
    }

    @Override
    public String toString() {
        return "Pin";
    }
}
