package tragnetz.networks.founding;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Address;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A network to be founded and who shall coordinate it, as far as it has been typed.
 *
 * @param languages in which it writes besides its own
 * @param claim what it is for, in one sentence; may be empty
 * @param step the question that was before the person, from 1; the summary follows the last
 * @param go where the person wants to go: next, back, found, or the number of a question
 */
public record NetworkWish(
        @Nullable String network,
        @Nullable String slug,
        @Nullable String language,
        @Nullable List<String> languages,
        @Nullable String country,
        @Nullable String region,
        @Nullable String claim,
        @Nullable String name,
        @Nullable String address,
        @Nullable String hue,
        @Nullable String step,
        @Nullable String go) {

    /** The summary. */
    public static final int LAST = 6;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,60}");
    private static final int LONGEST_SLUG = 40;

    /** Far more than there are: what we do not know is named and not passed over. */
    private static final int MOST_LANGUAGES = 100;

    public NetworkWish {
        network = Typed.line(network);
        slug = Typed.plain(slug).toLowerCase(Locale.ROOT);
        language = Typed.line(language);
        languages =
                languages == null
                        ? List.of()
                        : languages.stream().distinct().limit(MOST_LANGUAGES).toList();
        country = Typed.line(country);
        region = Typed.line(region);
        claim = Typed.line(claim);
        name = Typed.line(name);
        address = Typed.plain(address);
        hue = Typed.plain(hue);
        step = Typed.digits(step);
        go = Typed.line(go);
    }

    /** Nothing typed yet. */
    public static NetworkWish empty(Language language, String country) {
        return new NetworkWish(
                "", "", language.code(), List.of(), country, "", "", "", "", "", "1", "");
    }

    public int place() {
        String typed = Objects.requireNonNullElse(step, "");
        return typed.matches("[1-6]") ? Integer.parseInt(typed) : 1;
    }

    /** Its own language and the others. */
    public List<String> all() {
        return Stream.concat(
                        Stream.of(text(language)),
                        Objects.requireNonNullElse(languages, List.<String>of()).stream())
                .distinct()
                .toList();
    }

    /** The word in the path: what was typed, else what the name says in small Latin letters. */
    public String word() {
        if (!text(slug).isEmpty()) {
            return text(slug);
        }
        String latin =
                String.join("-", Fold.words(Fold.latin(text(network))))
                        .replaceAll("[^a-z0-9-]", "");
        String shorter = latin.length() <= LONGEST_SLUG ? latin : latin.substring(0, LONGEST_SLUG);
        return shorter.replaceAll("^-+|-+$", "");
    }

    /** The chosen colour, else one that the name gives. */
    public String colour() {
        return FoundingChoices.HUES.contains(text(hue))
                ? text(hue)
                : FoundingChoices.HUES.get(
                        Math.floorMod(text(network).hashCode(), FoundingChoices.HUES.size()));
    }

    /** What is wrong with the answer to one question; with all answers at the summary. */
    public Problems problems(int question, Map<String, String> countries) {
        Problems problems = new Problems();
        if (question == 1 || question == LAST) {
            problems.required("network", network).longest("network", network, 120);
        }
        if (question == 2 || question == LAST) {
            problems.when(
                            Language.of(text(language)).filter(it -> !it.pseudo()).isEmpty(),
                            "language",
                            "shared.problem.required")
                    .known("languages", languages, Language::spoken);
        }
        if (question == 3 || question == LAST) {
            problems.when(
                            !countries.containsKey(text(country)),
                            "country",
                            "shared.problem.required")
                    .required("region", region)
                    .longest("region", region, 120);
        }
        if (question == 4 || question == LAST) {
            problems.longest("claim", claim, 160);
        }
        if (question == 5 || question == LAST) {
            problems.required("name", name)
                    .longest("name", name, 120)
                    .required("address", address)
                    .when(
                            Address.typed(text(address)).isEmpty(),
                            "address",
                            "identity.signin.address.bad");
        }
        if (question == LAST) {
            problems.when(!SLUG.matcher(word()).matches(), "slug", "founding.slug.bad")
                    .known("hue", hue, FoundingChoices.HUES::contains);
        }
        return problems;
    }

    /** The first question whose answer is not good; the summary when all are. */
    public int firstOpen(Map<String, String> countries) {
        for (int question = 1; question < LAST; question++) {
            if (problems(question, countries).any()) {
                return question;
            }
        }
        return LAST;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
