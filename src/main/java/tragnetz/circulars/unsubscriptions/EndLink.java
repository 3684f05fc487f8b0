package tragnetz.circulars.unsubscriptions;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;
import java.util.UUID;

/** What stands in a link that ends circulars: the network, and a secret of 32 bytes. */
public final class EndLink {

    private static final int NAME = 32;

    private EndLink() {}

    /** The link's word, in small letters and digits. */
    public static String token(UUID network, byte[] secret) {
        return network.toString().replace("-", "") + HexFormat.of().formatHex(secret);
    }

    /** The network it names; null for words that name none. */
    static @Nullable UUID network(String token) {
        if (!token.matches("[0-9a-f]{96}")) {
            return null;
        }
        return new UUID(
                Long.parseUnsignedLong(token.substring(0, NAME / 2), 16),
                Long.parseUnsignedLong(token.substring(NAME / 2, NAME), 16));
    }
}
