package tragnetz.networks.pages;

import java.util.UUID;

/** How many organisations a network has, and how many languages they speak together. */
public record Size(UUID networkId, int members, int languages) {

    static Size none(UUID network) {
        return new Size(network, 0, 0);
    }
}
