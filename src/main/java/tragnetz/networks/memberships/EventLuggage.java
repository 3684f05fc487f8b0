package tragnetz.networks.memberships;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** The history of memberships goes along with them. */
@Configuration(proxyBeanMethods = false)
class EventLuggage {

    @Bean
    Luggage packedMembershipEvents() {
        return Luggage.ofNetwork("networks.membership_event");
    }
}
