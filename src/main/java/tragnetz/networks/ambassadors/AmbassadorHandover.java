package tragnetz.networks.ambassadors;

import org.springframework.stereotype.Component;

import tragnetz.networks.Handover;
import tragnetz.shared.i18n.Language;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Ambassadors whom nobody follows: before the day on which one leaves, and after it. */
@Component
class AmbassadorHandover implements Handover {

    private final AmbassadorStore store;

    AmbassadorHandover(AmbassadorStore store) {
        this.store = store;
    }

    @Override
    public List<Line> lines(UUID network, Language reader) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<AmbassadorTold> serving =
                store.of(network).stream().filter(it -> !it.ended(today)).toList();
        long gone = serving.stream().filter(it -> !it.seated()).count();
        long alone = serving.stream().filter(it -> it.seated() && it.successorId() == null).count();
        List<Line> lines = new ArrayList<>();
        if (gone > 0) {
            lines.add(Line.due("ambassadors.gone", List.of(gone), "ambassadors"));
        }
        if (alone > 0) {
            lines.add(Line.due("ambassadors.due", List.of(alone), "ambassadors"));
        }
        return lines;
    }
}
