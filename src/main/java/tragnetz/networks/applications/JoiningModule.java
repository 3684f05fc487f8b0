package tragnetz.networks.applications;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.networks.NetworkModule;
import tragnetz.networks.NetworkModule.Start;

/** Asking to join, as a part of a network. */
@Configuration(proxyBeanMethods = false)
class JoiningModule {

    @Bean
    NetworkModule joinModule() {
        return NetworkModule.of("joining", 30, Start.FIRST, "application", "applications");
    }
}
