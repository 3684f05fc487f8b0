package tragnetz.circles.circles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** Circles move house with their keys, so that what was written there can be read there. */
@Configuration(proxyBeanMethods = false)
class CircleLuggage {

    @Bean
    Luggage packedCircles() {
        return Luggage.ofNetwork("circles.circle").sealedFor("id");
    }

    @Bean
    Luggage packedCircleTexts() {
        return Luggage.ofNetwork("circles.circle_text");
    }
}
