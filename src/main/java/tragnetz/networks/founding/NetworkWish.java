package tragnetz.networks.founding;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Address;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A network to be founded and who shall coordinate it, as typed. */
public record NetworkWish(
        String network,
        String slug,
        String language,
        String country,
        String region,
        String hue,
        String name,
        String address) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,60}");

    public NetworkWish {
        network = Typed.line(network);
        slug = Typed.plain(slug).toLowerCase(Locale.ROOT);
        language = Typed.line(language);
        country = Typed.line(country);
        region = Typed.line(region);
        hue = Typed.digits(hue);
        name = Typed.line(name);
        address = Typed.plain(address);
    }

    /** Nothing typed yet. */
    public static NetworkWish empty(Language language, String country) {
        return new NetworkWish("", "", language.code(), country, "", "", "", "");
    }

    public Problems problems(Map<String, String> countries) {
        return new Problems()
                .required("network", network)
                .longest("network", network, 120)
                .required("slug", slug)
                .when(!SLUG.matcher(slug).matches(), "slug", "founding.slug.bad")
                .when(
                        Language.of(language).filter(it -> !it.pseudo()).isEmpty(),
                        "language",
                        "shared.problem.required")
                .when(!countries.containsKey(country), "country", "shared.problem.required")
                .required("region", region)
                .longest("region", region, 120)
                .when(!FoundingChoices.HUES.contains(hue), "hue", "shared.problem.required")
                .required("name", name)
                .longest("name", name, 120)
                .required("address", address)
                .when(Address.typed(address).isEmpty(), "address", "identity.signin.address.bad");
    }
}
