package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.notifications.Recipients;
import tragnetz.shared.access.Missing;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Zones;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out the choice of groups and counts whom they reach. */
@Component
class DispatchDesk {

    private final CircularTextStore store;
    private final CircularStore circulars;
    private final Groups groups;

    DispatchDesk(CircularTextStore store, CircularStore circulars, Groups groups) {
        this.store = store;
        this.circulars = circulars;
        this.groups = groups;
    }

    /** Schedules the circular, or gives back the page that says what is wrong. */
    Optional<DispatchPage> schedule(
            House house, CircularTold told, DispatchForm form, Language reader) {
        ZoneId zone = Zones.of(house.country());
        Instant now = Instant.now();
        Problems problems = form.problems(groups.all(house.id(), reader).keySet(), zone, now);
        Instant due = form.due(zone, now);
        if (problems.any() || due == null) {
            return Optional.of(page(house, told, form, reader, problems));
        }
        Timestamp time = Timestamp.from(due);
        if (!circulars.schedule(house.id(), told.id(), form.picked(), form.told(), time)) {
            throw new Missing();
        }
        return Optional.empty();
    }

    DispatchPage page(
            House house, CircularTold told, DispatchForm form, Language reader, Problems problems) {
        Map<String, Recipients.Group> all = groups.all(house.id(), reader);
        List<CircularText> texts = store.texts(house.id(), told.id());
        Set<String> there = texts.stream().map(CircularText::language).collect(Collectors.toSet());
        List<String> picked = form.picked().stream().filter(all::containsKey).toList();
        return new DispatchPage(
                house,
                told.id(),
                CircularText.best(texts, reader, told.language())
                        .map(CircularText::subject)
                        .orElse(""),
                form,
                all,
                picked.isEmpty() ? -1 : groups.accounts(house.id(), groups.open(picked)).size(),
                picked.stream().filter(it -> !groups.open(picked).contains(it)).toList(),
                Language.spoken().stream()
                        .map(Language::code)
                        .filter(it -> !there.contains(it))
                        .toList(),
                texts.stream()
                        .filter(it -> it.state().equals("outdated"))
                        .map(CircularText::language)
                        .toList(),
                problems);
    }
}
