package tragnetz.shared.web;

import java.util.Optional;

/** Which hosts besides our own lead into which house; whoever keeps the list plugs itself in. */
public interface Domains {

    /**
     * The house's word in the path.
     *
     * @param host lower case, without port
     * @return empty for every host that nobody has allowed
     */
    Optional<String> house(String host);
}
