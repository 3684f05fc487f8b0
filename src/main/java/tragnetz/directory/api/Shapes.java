package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.facts.Price;
import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Offers and organisations in the shapes of HSDS. */
@Component
final class Shapes {

    private final Terms terms;
    private final Words words;
    private final Settings settings;

    Shapes(Terms terms, Words words, Settings settings) {
        this.terms = terms;
        this.words = words;
        this.settings = settings;
    }

    /** What a service is, without anything it has several of. */
    Hsds.Offered brief(Published offer, @Nullable Known by, Asked asked) {
        Language reader = Asked.reader(asked.language(), offer.textLanguage());
        return new Hsds.Offered(
                offer.id(),
                offer.organisationId(),
                offer.title(),
                Parts.description(offer),
                url(offer.website(), "/" + reader.code() + "/offers/" + offer.id()),
                Parts.email(offer.email()),
                "active",
                offer.interpreter() ? words.say(reader, "directory.fact.interpreter") : null,
                offer.cost() == null ? null : Price.of(offer.cost(), offer.currency(), reader),
                eligible(offer, reader),
                offer.checkedOn(),
                offer.modified(),
                offer.textLanguage(),
                by == null ? null : brief(by),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * Everything there is to a service.
     *
     * @param by null where the service stands inside its organisation
     */
    Hsds.Offered full(Published offer, Known keeper, @Nullable Known by, Asked asked) {
        Hsds.Offered brief = brief(offer, null, asked);
        Language reader = Asked.reader(asked.language(), offer.textLanguage());
        return new Hsds.Offered(
                brief.id(),
                brief.organizationId(),
                brief.name(),
                brief.description(),
                brief.url(),
                brief.email(),
                brief.status(),
                brief.interpretationServices(),
                brief.feesDescription(),
                brief.eligibilityDescription(),
                brief.assuredDate(),
                brief.lastModified(),
                brief.language(),
                by == null ? null : full(by, null),
                Parts.phones(offer),
                Parts.schedules(offer, keeper),
                Parts.areas(offer, keeper, null),
                offer.located() ? List.of(at(offer, keeper, asked, true, null)) : null,
                Parts.spoken(offer, reader),
                Parts.costs(offer),
                attributes(offer, reader, asked.profile()));
    }

    /** The service at its organisation's place. */
    Hsds.OfferedAt at(
            Published offer,
            Known keeper,
            Asked asked,
            boolean addressed,
            Hsds.@Nullable Offered offered) {
        boolean inside = addressed && offered == null;
        return new Hsds.OfferedAt(
                offer.id(),
                offer.id(),
                keeper.id(),
                inside ? null : offer.title(),
                inside ? null : "active",
                Parts.place(keeper, addressed),
                asked.profile() == Profile.V3_1 && addressed
                        ? Parts.areas(offer, keeper, offer.id())
                        : null,
                offered);
    }

    Hsds.Organization brief(Known organisation) {
        return new Hsds.Organization(
                organisation.id(),
                organisation.name(),
                organisation.about().isBlank() ? organisation.name() : organisation.about(),
                Parts.email(organisation.email()),
                url(organisation.website(), null),
                url(null, "/" + page(organisation) + "/organisations/" + organisation.id()),
                null,
                null,
                null);
    }

    Hsds.Organization full(Known organisation, @Nullable List<Hsds.Offered> offers) {
        Hsds.Organization brief = brief(organisation);
        String number = organisation.phone();
        return new Hsds.Organization(
                brief.id(),
                brief.name(),
                brief.description(),
                brief.email(),
                brief.website(),
                brief.uri(),
                number == null || number.isBlank()
                        ? null
                        : List.of(
                                new Hsds.Phone(
                                        Parts.id("phone", organisation.id()),
                                        null,
                                        organisation.id(),
                                        number,
                                        "voice")),
                organisation.located() ? List.of(Parts.place(organisation, true)) : null,
                offers);
    }

    private static String page(Known organisation) {
        return Asked.reader(null, organisation.language()).code();
    }

    private @Nullable String eligible(Published offer, Language reader) {
        List<String> audiences =
                terms.of(List.of(), List.of(), offer.audience(), List.of()).stream()
                        .map(it -> terms.label(it, reader))
                        .toList();
        return audiences.isEmpty() ? null : String.join(reader.comma(), audiences);
    }

    private @Nullable List<Hsds.Attribute> attributes(
            Published offer, Language reader, Profile profile) {
        List<Hsds.Attribute> attributes =
                terms
                        .of(offer.topics(), offer.conditions(), offer.audience(), offer.modes())
                        .stream()
                        .map(
                                it ->
                                        new Hsds.Attribute(
                                                Parts.id("attribute|" + it.id(), offer.id()),
                                                offer.id(),
                                                "service",
                                                it.id(),
                                                terms.told(it, reader, true),
                                                profile == Profile.V3_1
                                                        ? terms.label(it, reader)
                                                        : null))
                        .toList();
        return attributes.isEmpty() ? null : attributes;
    }

    /** The address as every program can read it; ours where there is none. */
    private @Nullable String url(@Nullable String address, @Nullable String ours) {
        if (address != null && address.matches("https?://[^\\s/]+.*")) {
            try {
                return new URI(address).toASCIIString();
            } catch (URISyntaxException _) {
                return null;
            }
        }
        return ours == null ? null : settings.baseUrl() + ours;
    }
}
