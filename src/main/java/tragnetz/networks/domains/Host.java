package tragnetz.networks.domains;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A web address as typed, in the spelling of the net.
 *
 * @param text lower case, without protocol, port and path
 */
record Host(String text) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    static Host typed(String typed) {
        String bare =
                Typed.plain(typed)
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .replaceFirst("/$", "");
        try {
            return new Host(IDN.toASCII(bare, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return new Host(bare);
        }
    }

    /**
     * @param own the platform's own host, which nobody gets
     */
    Problems check(String own) {
        boolean shaped = text.length() <= 253 && SHAPE.matcher(text).matches();
        return new Problems()
                .when(!text.isEmpty() && !shaped, "host", "domains.problem.shape")
                .when(
                        text.equals(own) || text.endsWith("." + own) || own.endsWith("." + text),
                        "host",
                        "domains.problem.own");
    }
}
