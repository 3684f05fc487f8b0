package tragnetz.networks.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A member who joined not long ago. */
public record Newcomer(
        UUID id,
        String name,
        String kind,
        String region,
        List<String> languages,
        LocalDate since) {}
