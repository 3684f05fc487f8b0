package tragnetz.privacy.audit;

import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose business a command was, as far as its route names it.
 *
 * @param network the network's word in the path
 * @param organisation the organisation's id in the path
 */
record Named(@Nullable String network, @Nullable UUID organisation) {

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Lays the route's pattern over the path, part by part. */
    static Named in(String command, String path) {
        String[] pattern = command.split("/", -1);
        String[] parts = path.split("/", -1);
        String network = null;
        UUID organisation = null;
        for (int i = 0; i < Math.min(pattern.length, parts.length); i++) {
            if (pattern[i].equals("{network}")) {
                network = parts[i];
            } else if (pattern[i].equals("{organisation}") && ID.matcher(parts[i]).matches()) {
                organisation = UUID.fromString(parts[i]);
            }
        }
        return new Named(network, organisation);
    }
}
