package tragnetz.circles.circles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.networks.NetworkModule;
import tragnetz.networks.NetworkModule.Start;

/** Circles are one tap away from a new network. */
@Configuration(proxyBeanMethods = false)
class CircleModule {

    @Bean
    NetworkModule circlesModule() {
        return NetworkModule.of("circles", 40, Start.LATER, "circles", "calls");
    }
}
