package tragnetz.networks.updates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.networks.NetworkModule;
import tragnetz.networks.NetworkModule.Start;

/** What changed at the members, as a part of a network. */
@Configuration(proxyBeanMethods = false)
class UpdateModule {

    @Bean
    NetworkModule updatesModule() {
        return NetworkModule.of("updates", 70, Start.LATER, "updates");
    }
}
