package tragnetz.networks.sites;

import tragnetz.shared.web.House;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page as a plain file: relative links, no forms, no scripts, a line that says since when. */
final class FrozenPage {

    private static final Pattern LINK = Pattern.compile("\\b(href|src)=\"([^\"]*)\"");
    private static final Pattern PAGE =
            Pattern.compile(
                    "/[a-z]{2}/(n/([a-z0-9-]+)(/(members|news)(\\?page=\\d{1,5})?|/(members|news|imprint|privacy|accessibility)(/[\\w-]+)?)?|(organisations|offers|groups)/[0-9a-f-]{36})");
    private static final Pattern ASSET = Pattern.compile("/assets/[\\w./-]+");
    private static final Pattern TURNED = Pattern.compile("\\?page=(\\d{1,5})$");

    private FrozenPage() {}

    /** Paths on this page that are ours; lists are turned, other questions are left out. */
    static List<String> links(String html, String base) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            String path = path(link.group(2), base);
            if (!path.isEmpty()) {
                links.add(path);
            }
        }
        return links;
    }

    /** Whether the path is a public page of this network, of its members, or a file. */
    static boolean belongs(String path, String slug) {
        Matcher page = PAGE.matcher(path);
        return asset(path) && !path.endsWith(".js")
                || page.matches() && (page.group(2) == null || page.group(2).equals(slug));
    }

    static boolean asset(String path) {
        return ASSET.matcher(path).matches();
    }

    /** Where the page lies in the frozen site. */
    static String file(String path) {
        return asset(path) ? path : folder(path) + "/index.html";
    }

    private static String folder(String path) {
        return TURNED.matcher(path).replaceFirst("/page-$1");
    }

    /** The page as a file in the folder of its path. */
    static String frozen(
            String html, String at, String base, Predicate<String> known, String banner) {
        String root = "../".repeat((int) folder(at).chars().filter(it -> it == '/').count());
        String still =
                html.replaceAll("(?s)<form\\b.*?</form>", "")
                        .replaceAll("(?s)<script\\b.*?</script>", "")
                        .replaceAll("(?s)<button\\b.*?</button>", "");
        return LINK.matcher(still)
                .replaceAll(
                        (MatchResult it) -> Matcher.quoteReplacement(link(it, base, root, known)))
                .replaceFirst(
                        "(<main\\b[^>]*>)",
                        "$1"
                                + Matcher.quoteReplacement(
                                        "<p class=\"page soft\">" + banner + "</p>"));
    }

    /** A link into the frozen site is relative; one to a page that is not in it leads nowhere. */
    private static String link(
            MatchResult link, String base, String root, Predicate<String> known) {
        String path = path(link.group(2), base);
        if (path.isEmpty()) {
            return link.group();
        }
        return known.test(path)
                ? "%s=\"%s%s\"".formatted(link.group(1), root, file(path).substring(1))
                : "data-gone=\"\"";
    }

    private static String path(String address, String base) {
        String local = address.startsWith(base) ? address.substring(base.length()) : address;
        if (!local.startsWith("/") || local.startsWith("//")) {
            return "";
        }
        String bare = local.replaceFirst("#.*", "");
        Matcher turned = TURNED.matcher(bare);
        return turned.find() && !turned.group(1).equals("1")
                ? bare
                : bare.replaceFirst("\\?.*", "");
    }

    /** The first page sends to the network in its first language. */
    static String door(House house) {
        String first = "de" + house.path() + "/index.html";
        return "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0;url=%s\"><a href=\"%s\">%s</a>"
                .formatted(first, first, house.slug());
    }
}
