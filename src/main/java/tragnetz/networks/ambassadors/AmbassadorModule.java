package tragnetz.networks.ambassadors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.networks.NetworkModule;
import tragnetz.networks.NetworkModule.Start;

/** Ambassadors and the relay to them, as a part of a network. */
@Configuration(proxyBeanMethods = false)
class AmbassadorModule {

    @Bean
    NetworkModule ambassadorsModule() {
        return NetworkModule.of("ambassadors", 75, Start.LATER, "ambassadors", "relays");
    }
}
