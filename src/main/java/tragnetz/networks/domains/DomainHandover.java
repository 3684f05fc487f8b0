package tragnetz.networks.domains;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tragnetz.networks.Handover;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/**
 * A web address has to be paid and prolonged somewhere else: whoever carries on must know where.
 */
@Component
@Order(20)
class DomainHandover implements Handover {

    private final DomainStore store;

    DomainHandover(DomainStore store) {
        this.store = store;
    }

    @Override
    public List<Line> lines(UUID network, Language reader) {
        return store.of(network).stream()
                .map(
                        it ->
                                it.allowed()
                                        ? new Line(
                                                Part.KEYS,
                                                "domains.handover.key",
                                                List.of(it.host()),
                                                "domain",
                                                false)
                                        : Line.due(
                                                "domains.handover.wished",
                                                List.of(it.host()),
                                                "domain"))
                .toList();
    }
}
