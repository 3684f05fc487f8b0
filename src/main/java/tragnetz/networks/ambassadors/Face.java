package tragnetz.networks.ambassadors;

import java.util.List;
import java.util.UUID;

/**
 * What strangers see of an ambassador.
 *
 * @param name empty where she keeps it
 */
public record Face(UUID id, String name, List<String> languages, String region) {}
