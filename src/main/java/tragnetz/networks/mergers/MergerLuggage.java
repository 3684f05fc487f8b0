package tragnetz.networks.mergers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** Printed addresses of merged organisations lead on in the new house too. */
@Configuration(proxyBeanMethods = false)
class MergerLuggage {

    @Bean
    Luggage packedAliases() {
        return Luggage.ofOrganisations("networks.organisation_alias")
                .printed("/organisations/{old_id}");
    }
}
