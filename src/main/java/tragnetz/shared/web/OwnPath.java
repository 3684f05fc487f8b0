package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where to go after a proof: a page of this house, never another's address. */
public final class OwnPath {

    public static final String MY_DAY = "/my";

    private static final Pattern SHAPE =
            Pattern.compile("/(?![/\\\\])[\\p{L}\\p{N}/_.~%+=&?:,-]{0,300}");

    private OwnPath() {}

    /** What a link to a proof says of where to go after it; nothing for one's own day. */
    public static String asked(String path) {
        return path.equals(MY_DAY) ? "" : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The path without language; {@code /my} when it leads anywhere else. */
    public static String of(@Nullable String wished) {
        return wished == null
                        || !SHAPE.matcher(wished).matches()
                        || wished.contains("//")
                        || wished.contains("..")
                        || wished.startsWith("/sign-")
                ? MY_DAY
                : wished;
    }
}
