package tragnetz.networks.modules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** What a network can do, it can do in its new house too. */
@Configuration(proxyBeanMethods = false)
class ModuleLuggage {

    @Bean
    Luggage packedModules() {
        return Luggage.ofNetwork("networks.module");
    }
}
