package tragnetz.shared.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;

/** The line an operator waits for. */
@Component
class Greeting {

    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    private final Settings settings;

    Greeting(Settings settings) {
        this.settings = settings;
    }

    @EventListener
    @Order(10)
    void say(ApplicationReadyEvent ready) {
        log.info("Tragnetz answers at {}", settings.baseUrl());
        if (settings.demo()) {
            log.info("Demo: every mail lies in {}/outbox; sign in as", settings.baseUrl());
        }
    }
}
