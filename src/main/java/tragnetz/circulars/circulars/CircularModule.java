package tragnetz.circulars.circulars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.networks.NetworkModule;
import tragnetz.networks.NetworkModule.Start;

/** Circulars, as a part of a network; a new network begins with them. */
@Configuration(proxyBeanMethods = false)
class CircularModule {

    @Bean
    NetworkModule circularsModule() {
        return NetworkModule.of("circulars", 30, Start.FIRST, "circulars");
    }
}
