package tragnetz.networks.domains;

import tragnetz.shared.web.Page;

import java.util.List;
import java.util.UUID;

/**
 * Which networks wish for which web addresses.
 *
 * @param own the platform's own host
 * @param fresh whether a second factor was shown just now; only then there are buttons
 */
public record DomainsPage(List<Wish> wishes, String own, boolean fresh) implements Page {

    /** One wish. */
    public record Wish(
            UUID id, String slug, String name, String nameLanguage, String host, boolean allowed) {}

    @Override
    public String template() {
        return "networks/domains/index";
    }

    /** A line of a zone file. */
    public String zone(Wish wish) {
        return wish.host() + ". CNAME " + own + ".";
    }

    /** What a Caddy in front of the house needs; it keeps the Host header. */
    public String caddy(Wish wish) {
        return wish.host() + " { reverse_proxy 127.0.0.1:8080 }";
    }

    /** What an nginx in front of the house needs. */
    public String nginx(Wish wish) {
        return "server_name " + wish.host() + "; proxy_set_header Host $host;";
    }
}
