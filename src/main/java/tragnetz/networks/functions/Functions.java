package tragnetz.networks.functions;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells other slices who answers for what. */
@Component
public class Functions {

    private final FunctionStore store;

    Functions(FunctionStore store) {
        this.store = store;
    }

    /** People who answer for something, by their organisation. */
    public Map<UUID, List<FunctionTold>> of(UUID network, Collection<UUID> organisations) {
        return store.of(network, organisations).stream()
                .collect(Collectors.groupingBy(FunctionTold::organisationId));
    }

    /** The account's own seats in the network. */
    public List<UUID> seats(UUID network, UUID account) {
        return store.seats(network, account);
    }
}
