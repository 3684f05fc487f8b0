package tragnetz.networks.domains;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** The wish moves house with its network; the new house's administrator allows it anew. */
@Configuration(proxyBeanMethods = false)
class DomainLuggage {

    @Bean
    Luggage packedDomains() {
        return Luggage.of(
                "networks.domain",
                """
                select network_id, host, wished_at, cast(null as timestamptz) as allowed_at from networks.domain where network_id = :network
                """);
    }
}
