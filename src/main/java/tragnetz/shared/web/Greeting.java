package tragnetz.shared.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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
    void say(ApplicationReadyEvent ready) {
        log.info("Tragnetz answers at {}", settings.baseUrl());
    }
}
