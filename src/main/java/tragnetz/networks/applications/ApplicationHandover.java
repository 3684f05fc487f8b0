package tragnetz.networks.applications;

import org.springframework.stereotype.Component;

import tragnetz.networks.Handover;
import tragnetz.shared.i18n.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whoever takes over a network owes answers to those who ask to join. */
@Component
class ApplicationHandover implements Handover {

    private final ApplicationStore store;

    ApplicationHandover(ApplicationStore store) {
        this.store = store;
    }

    @Override
    public List<Line> lines(UUID network, Language reader) {
        int open = store.tally(network).open();
        long going = store.going(network);
        List<Line> lines = new ArrayList<>();
        if (open > 0) {
            lines.add(Line.due("applications.due", List.of(open), "applications"));
        }
        if (going > 0) {
            lines.add(Line.due("applications.handover.going", List.of(going), "applications"));
        }
        return lines;
    }
}
