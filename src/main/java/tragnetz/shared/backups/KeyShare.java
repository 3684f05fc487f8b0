package tragnetz.shared.backups;

import com.codahale.shamir.Scheme;

import tragnetz.shared.Refusal;
import tragnetz.shared.archives.Seal;
import tragnetz.shared.crypto.Tokens;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * One of three parts of a backup key (Shamir's scheme): any two make it, one alone tells nothing.
 * Written as 18 groups of six digits; the last digit of a group checks the others and their place.
 *
 * @param key first six letters of the key's name
 * @param number 1 to 3
 * @param part 32 bytes
 */
public record KeyShare(String key, int number, byte[] part) {

    public static final int SHARES = 3;
    private static final int NEEDED = 2;
    private static final int GROUPS = 18;
    private static final String CONSONANTS = "bdfgklmnprst";
    private static final String VOWELS = "aeiou";

    /** Damm's quasigroup: finds every wrong digit and every swap of two neighbours. */
    private static final String[] DAMM = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    /** Three fresh parts of the key. */
    public static List<KeyShare> split(Seal seal) {
        Map<Integer, byte[]> parts =
                new Scheme(new SecureRandom(), SHARES, NEEDED).split(seal.secret());
        return parts.entrySet().stream()
                .map(it -> new KeyShare(seal.name().substring(0, 6), it.getKey(), it.getValue()))
                .toList();
    }

    /**
     * The key that two parts make.
     *
     * @throws Refusal when they are the same sheet, or sheets of different keys
     */
    public static Seal join(KeyShare one, KeyShare other) {
        if (!one.key.equals(other.key)) {
            throw new Refusal(
                    "These two sheets belong to different keys: %s and %s."
                            .formatted(one.key, other.key),
                    "Take two sheets with the same key name. Nothing was changed.");
        }
        if (one.number == other.number) {
            throw new Refusal(
                    "That is sheet " + one.number + " twice.",
                    "Take two different sheets. Nothing was changed.");
        }
        Seal seal =
                new Seal(
                        new Scheme(new SecureRandom(), SHARES, NEEDED)
                                .join(Map.of(one.number, one.part, other.number, other.part)));
        if (!seal.name().startsWith(one.key)) {
            throw new Refusal(
                    "These two sheets do not make the key " + one.key + ".",
                    "Check the digits again. Nothing was changed.");
        }
        return seal;
    }

    /** 18 groups of six digits. */
    public List<String> groups() {
        ByteBuffer bytes =
                ByteBuffer.allocate(2 * GROUPS)
                        .put((byte) number)
                        .put(HexFormat.of().parseHex(key))
                        .put(part)
                        .flip();
        List<String> groups = new ArrayList<>();
        for (int place = 1; place <= GROUPS; place++) {
            String digits = "%05d".formatted(bytes.getShort() & 0xffff);
            groups.add(digits + check(place, digits));
        }
        return groups;
    }

    /** A word that says whether the sheet was printed legibly. */
    public String word() {
        byte[] hash = Tokens.hash("word " + String.join("", groups()));
        StringBuilder word = new StringBuilder();
        for (int place = 0; place < 8; place++) {
            String letters = place % 2 == 0 ? CONSONANTS : VOWELS;
            word.append(letters.charAt((hash[place] & 0xff) % letters.length()));
        }
        return word.insert(4, '-').toString();
    }

    /**
     * Reads what somebody typed from a sheet, in groups or without.
     *
     * @throws Refusal which names the first group that is mistyped
     */
    public static KeyShare typed(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        ByteBuffer bytes = ByteBuffer.allocate(2 * GROUPS);
        for (int place = 1; place <= GROUPS; place++) {
            if (digits.length() < 6 * place) {
                throw mistyped("Group " + place + " of 18 is missing or too short.");
            }
            String group = digits.substring(6 * place - 6, 6 * place);
            int value = Integer.parseInt(group.substring(0, 5));
            if (value > 0xffff || group.charAt(5) != check(place, group.substring(0, 5))) {
                throw mistyped("Group " + place + " of 18 is mistyped: " + group + ".");
            }
            bytes.putShort((short) value);
        }
        if (digits.length() > 6 * GROUPS) {
            throw mistyped("There are more than 18 groups.");
        }
        bytes.flip();
        int number = bytes.get();
        byte[] key = new byte[3];
        byte[] part = new byte[32];
        bytes.get(key).get(part);
        if (number < 1 || number > SHARES) {
            throw mistyped("There is no sheet " + number + ".");
        }
        return new KeyShare(HexFormat.of().formatHex(key), number, part);
    }

    private static Refusal mistyped(String what) {
        return new Refusal(what, "Look at the sheet again and type it once more.");
    }

    private static char check(int place, String digits) {
        int interim = 0;
        for (char digit : ("%02d".formatted(place) + digits).toCharArray()) {
            interim = DAMM[interim].charAt(digit - '0') - '0';
        }
        return (char) ('0' + interim);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyShare share && groups().equals(share.groups());
    }

    @Override
    public int hashCode() {
        return groups().hashCode();
    }

    @Override
    public String toString() {
        return "sheet " + number + " of " + key;
    }
}
