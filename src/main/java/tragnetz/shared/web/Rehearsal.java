package tragnetz.shared.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through the rooms a stranger can enter, several times, then closes the house: what the JDK
 * saw being used becomes its cache for the next starts ({@code bin/train}).
 */
@Component
class Rehearsal {

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:de|ar)/[^\"#]*)\"");
    private static final int ROOMS = 60;
    private static final int ROUNDS = 20;

    private final boolean wanted;

    Rehearsal(@Value("${tragnetz.rehearsal:false}") boolean wanted) {
        this.wanted = wanted;
    }

    @EventListener
    void walk(ApplicationReadyEvent ready) {
        if (!wanted) {
            return;
        }
        var context = ready.getApplicationContext();
        String house =
                "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        Set<String> rooms = new LinkedHashSet<>(Set.of("/de", "/ar"));
        for (int round = 0; round < ROUNDS; round++) {
            for (String room : Set.copyOf(rooms)) {
                Matcher links = LINK.matcher(page(house + room));
                while (links.find() && rooms.size() < ROOMS) {
                    rooms.add(links.group(1));
                }
            }
        }
        if (rooms.size() < ROOMS) {
            throw new IllegalStateException("Only " + rooms.size() + " rooms opened");
        }
        context.close();
    }

    /** A closed or a missing room teaches as much as an open one. */
    private static String page(String address) {
        try (InputStream body = URI.create(address).toURL().openStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }
}
