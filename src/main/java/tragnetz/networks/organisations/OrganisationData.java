package tragnetz.networks.organisations;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Here;
import tragnetz.shared.web.LinkedData;

/** An organisation as search engines read it; where a shelter stands they are not told. */
final class OrganisationData {

    private OrganisationData() {}

    static Content of(OrganisationPage page, Here here) {
        OrganisationTold told = page.organisation();
        return LinkedData.of("Organization")
                .with("url", here.address(here.to(told.path())))
                .with("name", told.name())
                .with("telephone", told.phone())
                .with("email", told.email())
                .with("sameAs", told.website())
                .with("knowsLanguage", told.languages())
                .with("address", address(told))
                .content();
    }

    private static @Nullable LinkedData address(OrganisationTold told) {
        return told.located()
                ? LinkedData.of("PostalAddress")
                        .with("streetAddress", told.street())
                        .with("postalCode", told.postcode())
                        .with("addressLocality", told.town())
                        .with("addressCountry", told.country())
                : null;
    }
}
