package tragnetz.networks.domains;

/**
 * A network's own web address.
 *
 * @param host lower case, without port
 * @param allowed whether the administrator has allowed it
 */
public record Domain(String host, boolean allowed) {}
