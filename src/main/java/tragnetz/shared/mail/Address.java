package tragnetz.shared.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address in one spelling: small letters, the domain in ASCII. What is not one cannot be
 * made, so no header ever carries a line break or a second recipient.
 */
public record Address(String text) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                        + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    public Address {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** The address a person typed; empty when it is none. */
    public static Optional<Address> typed(String text) {
        int at = text.strip().lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        try {
            String plain = text.strip();
            String domain = IDN.toASCII(plain.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return Optional.of(
                    new Address((plain.substring(0, at) + "@" + domain).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "an address";
    }
}
