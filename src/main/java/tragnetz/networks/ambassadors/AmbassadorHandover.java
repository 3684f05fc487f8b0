package tragnetz.networks.ambassadors;

import org.springframework.stereotype.Component;

import tragnetz.networks.Handover;
import tragnetz.shared.i18n.Language;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Ambassadors whom nobody follows, before the day on which one leaves. */
@Component
class AmbassadorHandover implements Handover {

    private final AmbassadorStore store;

    AmbassadorHandover(AmbassadorStore store) {
        this.store = store;
    }

    @Override
    public List<Line> lines(UUID network, Language reader) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        long alone =
                store.of(network).stream()
                        .filter(it -> it.successorId() == null && !it.ended(today))
                        .count();
        return alone == 0
                ? List.of()
                : List.of(Line.due("ambassadors.due", List.of(alone), "ambassadors"));
    }
}
