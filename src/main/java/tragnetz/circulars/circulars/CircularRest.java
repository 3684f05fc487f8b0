package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.networks.Departing;

import java.util.UUID;

/** When a network is packed, no circular leaves by itself any more, from neither house. */
@Component
class CircularRest implements Departing {

    private final MovedStore store;
    private final CircularReplies replies;

    CircularRest(MovedStore store, CircularReplies replies) {
        this.store = store;
        this.replies = replies;
    }

    @Override
    public void rest(UUID network) {
        store.rest(network).forEach(replies::rest);
    }
}
