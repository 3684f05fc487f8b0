package tragnetz.networks.organisations;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.Objects;

/**
 * What was typed. A field that was not sent at all keeps what is stored.
 *
 * @param text language of {@code about}
 * @param checked whether the translation has been checked
 * @param version the version the form was opened with
 */
public record OrganisationForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String country,
        @Nullable String region,
        @Nullable List<String> languages,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String text,
        @Nullable String about,
        @Nullable String checked,
        @Nullable String version) {

    static OrganisationForm of(OrganisationTold told, String text, String about, String checked) {
        return new OrganisationForm(
                told.name(),
                told.kind(),
                told.country(),
                told.region(),
                told.languages(),
                told.website(),
                told.phone(),
                told.email(),
                told.street(),
                told.postcode(),
                told.town(),
                text,
                about,
                checked,
                Integer.toString(told.version()));
    }

    /** An empty form for the network's country. */
    static OrganisationForm empty(String country, String text) {
        return new OrganisationForm(
                "", "", country, "", List.of(), "", "", "", "", "", "", text, "", "", "0");
    }

    public List<String> spoken() {
        return Objects.requireNonNullElse(languages, List.<String>of()).stream()
                .filter(it -> !it.isEmpty())
                .toList();
    }

    public boolean ticked() {
        return checked != null && !checked.isEmpty();
    }

    /** Whether the text's language is one of ours; without any it is the source's. */
    boolean spokenText() {
        return text == null || text.isEmpty() || Language.spoken(text);
    }

    int known() {
        return Typed.version(version);
    }
}
