package tragnetz.networks.organisations;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

import org.jspecify.annotations.Nullable;

import tragnetz.networks.Kinds;
import tragnetz.shared.mail.Address;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An organisation's facts, tidied and checked. */
record Facts(
        String name,
        String kind,
        String country,
        String region,
        List<String> languages,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int MOST_LANGUAGES = 60;

    /**
     * Reads the form; what was not sent keeps its value.
     *
     * @param problems gains a sentence for every field that cannot be kept
     */
    static Facts read(OrganisationForm form, @Nullable OrganisationTold kept, Problems problems) {
        String country = text(form.country(), kept == null ? null : kept.country());
        String kind = text(form.kind(), kept == null ? null : kept.kind());
        Facts facts =
                new Facts(
                        text(form.name(), kept == null ? null : kept.name()),
                        kind,
                        country,
                        text(form.region(), kept == null ? null : kept.region()),
                        languages(form.languages(), kept),
                        website(plain(form.website(), kept == null ? null : kept.website())),
                        phone(
                                plain(form.phone(), kept == null ? null : kept.phone()),
                                country,
                                kept == null ? null : kept.phone(),
                                problems),
                        full(
                                plain(form.email(), kept == null ? null : kept.email())
                                        .toLowerCase(Locale.ROOT)),
                        full(text(form.street(), kept == null ? null : kept.street())),
                        full(plain(form.postcode(), kept == null ? null : kept.postcode())),
                        full(text(form.town(), kept == null ? null : kept.town())));
        facts.check(problems);
        problems.known(
                        "languages",
                        form.languages(),
                        it -> Choices.spoken(it) || kept != null && kept.languages().contains(it))
                .most("languages", facts.languages(), MOST_LANGUAGES);
        return facts;
    }

    private void check(Problems problems) {
        problems.required("name", name).longest("name", name, 200);
        problems.when(!Kinds.ALL.contains(kind), "kind", "networks.problem.choose");
        problems.when(!COUNTRIES.contains(country), "country", "networks.problem.choose");
        problems.longest("region", region, 80);
        problems.when(website != null && !https(website), "website", "networks.problem.website");
        problems.when(
                email != null
                        && (email.lastIndexOf('.') < email.indexOf('@')
                                || Address.typed(email).isEmpty()),
                "email",
                "networks.problem.email");
        problems.when(
                street != null && kind.equals("shelter"), "street", "networks.problem.shelter");
        problems.longest("street", street, 120);
        problems.longest("postcode", postcode, 12);
        problems.longest("town", town, 80);
    }

    /** Whether its editors would gain the right to issue paper passes. */
    boolean promotes(OrganisationTold before) {
        return kind.equals(Kinds.PEERS) && !before.kind().equals(Kinds.PEERS);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("name", name);
        parameters.put("kind", kind);
        parameters.put("country", country);
        parameters.put("region", region);
        parameters.put("languages", languages.toArray(String[]::new));
        parameters.put("website", website);
        parameters.put("phone", phone);
        parameters.put("email", email);
        parameters.put("street", street);
        parameters.put("postcode", postcode);
        parameters.put("town", town);
        return parameters;
    }

    private static String text(@Nullable String typed, @Nullable String kept) {
        return Typed.line(typed == null ? kept : typed);
    }

    private static String plain(@Nullable String typed, @Nullable String kept) {
        return Typed.plain(typed == null ? kept : typed);
    }

    private static @Nullable String full(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> languages(
            @Nullable List<String> typed, @Nullable OrganisationTold kept) {
        if (typed == null) {
            return kept == null ? List.of() : kept.languages();
        }
        return typed.stream().map(Typed::line).filter(it -> !it.isEmpty()).distinct().toList();
    }

    private static @Nullable String website(String text) {
        return full(text.isEmpty() || text.contains("://") ? text : "https://" + text);
    }

    private static boolean https(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null
                    && address.length() <= 300;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** As people abroad dial it; a number that was stored before is not doubted again. */
    private static @Nullable String phone(
            String typed, String country, @Nullable String before, Problems problems) {
        if (typed.isEmpty() || typed.equals(before)) {
            return full(typed);
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, country);
            if (numbers.isValidNumber(number)) {
                return numbers.format(number, PhoneNumberFormat.INTERNATIONAL);
            }
        } catch (NumberParseException e) {
            // Says no more than the sentence below.
        }
        problems.add("phone", "networks.problem.phone");
        return typed;
    }
}
