package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.notifications.Recipients;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out the choice of groups and counts whom they reach. */
@Component
class DispatchDesk {

    private final CircularStore store;
    private final Groups groups;

    DispatchDesk(CircularStore store, Groups groups) {
        this.store = store;
        this.groups = groups;
    }

    Set<String> known(House house, Language reader) {
        return groups.all(house.id(), reader).keySet();
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
                picked.isEmpty() ? -1 : groups.accounts(house.id(), picked).size(),
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
