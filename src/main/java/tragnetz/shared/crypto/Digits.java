package tragnetz.shared.crypto;

import java.security.SecureRandom;

/**
 * The 16 digits of a card or a receipt; the last one finds every single slip and swap of neighbours
 * (Damm).
 */
public final class Digits {

    private static final int LENGTH = 16;
    private static final String[] TABLE = {
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790"
    };
    private static final SecureRandom RANDOM = new SecureRandom();

    private Digits() {}

    /** 15 random digits and their check digit. */
    public static String fresh() {
        StringBuilder digits = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            digits.append(RANDOM.nextInt(10));
        }
        return digits.append(check(digits)).toString();
    }

    public static boolean valid(String digits) {
        return digits.length() == LENGTH && check(digits) == 0;
    }

    /** In groups of four, as people read them out. */
    public static String spelled(String digits) {
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static int check(CharSequence digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = TABLE[interim].charAt(digits.charAt(i) - '0') - '0';
        }
        return interim;
    }
}
