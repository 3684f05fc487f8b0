package tragnetz.networks.applications;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** Who asks to join goes along: the answer is still owed. */
@Configuration(proxyBeanMethods = false)
class ApplicationLuggage {

    @Bean
    Luggage packedApplications() {
        return Luggage.ofNetwork("networks.application");
    }
}
