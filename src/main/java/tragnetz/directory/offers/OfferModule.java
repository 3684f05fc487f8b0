package tragnetz.directory.offers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.networks.NetworkModule;
import tragnetz.networks.NetworkModule.Start;

/** Offers and the finder, as a part of a network. */
@Configuration(proxyBeanMethods = false)
class OfferModule {

    @Bean
    NetworkModule offersModule() {
        return NetworkModule.of("offers", 50, Start.LATER, "imports", "/find");
    }
}
