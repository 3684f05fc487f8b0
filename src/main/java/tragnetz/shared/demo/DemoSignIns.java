package tragnetz.shared.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;

import java.util.List;

/** Who one can be in a demo; outside a demo nobody. */
@Component
public class DemoSignIns {

    private static final Logger log = LoggerFactory.getLogger(DemoSignIns.class);

    private final Settings settings;
    private final List<DemoSignIn> all;

    DemoSignIns(Settings settings, List<DemoCast> casts) {
        this.settings = settings;
        this.all =
                settings.demo()
                        ? casts.stream().flatMap(it -> it.people().stream()).toList()
                        : List.of();
    }

    public List<DemoSignIn> all() {
        return all;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (!all.isEmpty()) {
            log.info(
                    "Demo: sign in at {}/de/sign-in, mails arrive at {}/de/outbox",
                    settings.baseUrl(),
                    settings.baseUrl());
            all.forEach(
                    it ->
                            log.info(
                                    "Demo sign-in: {} ({})",
                                    it.address(),
                                    (it.role() + " " + it.place()).strip()));
        }
    }
}
