package tragnetz.networks.legal;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tragnetz.networks.Handover;
import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notices that are missing, and those that nobody has looked through for a year. */
@Component
@Order(25)
class LegalHandover implements Handover {

    private final LegalStore store;

    LegalHandover(LegalStore store) {
        this.store = store;
    }

    @Override
    public List<Line> lines(UUID network, Language reader) {
        Map<String, LocalDate> days = store.days(network);
        LocalDate yearAgo = LocalDate.now(ZoneOffset.UTC).minusYears(1);
        return Arrays.stream(LegalKind.values())
                .flatMap(it -> line(it.word(), days.get(it.word()), yearAgo, reader).stream())
                .toList();
    }

    private static Optional<Line> line(
            String kind,
            @org.jspecify.annotations.Nullable LocalDate day,
            LocalDate yearAgo,
            Language reader) {
        String page = kind + "/edit";
        if (day == null) {
            return Optional.of(Line.due("legal.handover.missing." + kind, List.of(), page));
        }
        return day.isAfter(yearAgo)
                ? Optional.empty()
                : Optional.of(
                        Line.due(
                                "legal.handover.old." + kind,
                                List.of(Dates.day(day, reader)),
                                page));
    }
}
