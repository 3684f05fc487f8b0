package tragnetz.directory.offers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** Offers go along with the organisations that make them. */
@Configuration(proxyBeanMethods = false)
class OfferLuggage {

    @Bean
    Luggage packedOffers() {
        return Luggage.ofOrganisations("directory.offer").printed("/offers/{id}");
    }

    @Bean
    Luggage packedOfferTexts() {
        return Luggage.ofOrganisations("directory.offer_text");
    }
}
