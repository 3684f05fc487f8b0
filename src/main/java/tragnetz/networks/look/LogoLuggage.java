package tragnetz.networks.look;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** The sign moves house with its network. */
@Configuration(proxyBeanMethods = false)
class LogoLuggage {

    @Bean
    Luggage packedLogos() {
        return Luggage.ofNetwork("networks.logo");
    }

    @Bean
    Luggage packedLogoTexts() {
        return Luggage.ofNetwork("networks.logo_text");
    }
}
