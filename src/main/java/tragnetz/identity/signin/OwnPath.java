package tragnetz.identity.signin;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Where to go after the sign-in: a page of this house, never another's address. */
final class OwnPath {

    static final String MY_DAY = "/my";

    private static final Pattern SHAPE =
            Pattern.compile("/(?![/\\\\])[\\p{L}\\p{N}/_.~%+=&?:,-]{0,300}");

    private OwnPath() {}

    /** The path without language; my day when it leads anywhere else. */
    static String of(@Nullable String wished) {
        return wished == null
                        || !SHAPE.matcher(wished).matches()
                        || wished.contains("//")
                        || wished.contains("..")
                        || wished.startsWith("/sign-")
                ? MY_DAY
                : wished;
    }
}
