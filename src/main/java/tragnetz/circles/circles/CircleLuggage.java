package tragnetz.circles.circles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/**
 * Circles move house with their keys, so that what was written there can be read there. Nobody has
 * said anything there as yet about the next move.
 */
@Configuration(proxyBeanMethods = false)
class CircleLuggage {

    @Bean
    Luggage packedCircles() {
        return Luggage.of(
                        "circles.circle",
                        """
                        select (jsonb_populate_record(c, jsonb_build_object('move_asked_at', null, 'move_agreed_at', null,
                            'move_packed', false))).* from circles.circle c where c.network_id = :network and %s
                        """
                                .formatted(Agreed.SAID))
                .sealedFor("id");
    }

    @Bean
    Luggage packedCircleTexts() {
        return Agreed.rows("circles.circle_text");
    }
}
