package tragnetz.networks.applications;

import com.ibm.icu.text.Collator;

import org.springframework.stereotype.Component;

import tragnetz.networks.Kinds;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lays out the questions. */
@Component
class Questions {

    private final SimilarStore store;
    private final Words words;

    Questions(SimilarStore store, Words words) {
        this.store = store;
        this.words = words;
    }

    ApplicationPage page(
            House house,
            Step step,
            Draft draft,
            Viewer viewer,
            Problems problems,
            Language reader) {
        List<Step> asked = Step.asked(draft);
        return new ApplicationPage(
                house,
                step,
                step.before(draft),
                step.after(draft),
                asked.indexOf(step) + 1,
                asked.size() - 1,
                draft,
                step == Step.KIND || step == Step.SUMMARY ? own(house, viewer) : Map.of(),
                step == Step.WORK || step == Step.SUMMARY ? works(reader) : Map.of(),
                step == Step.LANGUAGES ? Tongues.choices(reader) : Map.of(),
                problems);
    }

    /** Organisations the viewer edits and that are not in the network yet, by id. */
    Map<UUID, String> own(House house, Viewer viewer) {
        return viewer instanceof Person person
                ? store.elsewhere(house.id(), person.seats().edits())
                : Map.of();
    }

    private Map<String, String> works(Language reader) {
        Comparator<Object> names = Collator.getInstance(reader.locale());
        Map<String, String> works = new LinkedHashMap<>();
        Kinds.ALL.stream()
                .filter(it -> !it.equals("individual"))
                .sorted(Comparator.comparing(it -> words.say(reader, "networks.kind." + it), names))
                .forEach(it -> works.put(it, words.say(reader, "networks.kind." + it)));
        return works;
    }
}
