package tragnetz.networks.legal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** Legal notices move house with their network. */
@Configuration(proxyBeanMethods = false)
class LegalLuggage {

    @Bean
    Luggage packedLegalNotices() {
        return Luggage.ofNetwork("networks.legal_notice");
    }

    @Bean
    Luggage packedLegalFacts() {
        return Luggage.ofNetwork("networks.legal_fact");
    }
}
