package tragnetz.support;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Issues passes by the pages a coordinator uses. */
public final class PaperCards {

    private static final Pattern DIGITS =
            Pattern.compile("<bdi dir=\"ltr\">(\\d{4} \\d{4} \\d{4} \\d{4})<");
    private static final Pattern ID = Pattern.compile("/passes/([0-9a-f-]{36})/reissue");

    private PaperCards() {}

    /** The 16 digits of a fresh card for that name, as printed in groups. */
    public static String issue(Visitor issuer, String slug, String name) {
        String page = "/de/n/" + slug + "/passes/new";
        return digits(issuer.fill(page, page, "name", name, "language", "fa").body());
    }

    public static String digits(String page) {
        Matcher printed = DIGITS.matcher(page);
        if (!printed.find()) {
            throw new AssertionError("no card on the page: " + page);
        }
        return printed.group(1);
    }

    /** The newest pass of the list. */
    public static UUID newest(Visitor issuer, String slug) {
        Matcher form = ID.matcher(issuer.get("/de/n/" + slug + "/passes").body());
        if (!form.find()) {
            throw new AssertionError("no pass in the list");
        }
        return UUID.fromString(form.group(1));
    }
}
