package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.topics.Topics;
import tragnetz.shared.Settings;
import tragnetz.shared.web.Emergencies;
import tragnetz.shared.web.House;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The emergency door: some words want a number to call before they want a list. */
@Component
class Danger {

    private static final Set<String> LIFE = Set.of("rescue");
    private static final Set<String> VIOLENCE = Set.of("police", "violence-against-women");
    private static final Set<String> SOUL = Set.of("suicide-line", "rescue");

    private static final Set<String> POISONED = Set.of("rescue", "poison", "drugs");

    /** What opens the door, topics and words of danger, and the numbers that fit it best. */
    private static final Map<String, Set<String>> FITTING =
            Map.of(
                    "suicidal-thoughts", SOUL,
                    "crisis", SOUL,
                    "life-now", SOUL,
                    "signs-of-suicide", SOUL,
                    "overdose", POISONED,
                    "signs-of-overdose", POISONED,
                    "domestic-violence", VIOLENCE,
                    "sexual-violence", VIOLENCE,
                    "violence-now", VIOLENCE,
                    "signs-of-violence", VIOLENCE);

    private final Topics topics;
    private final Emergencies emergencies;
    private final Settings settings;

    Danger(Topics topics, Emergencies emergencies, Settings settings) {
        this.topics = topics;
        this.emergencies = emergencies;
        this.settings = settings;
    }

    /** The country's numbers, the fitting ones first; none when nothing speaks of danger. */
    List<Emergencies.Number> calls(List<String> spoken, String query, @Nullable House house) {
        Set<String> first =
                spoken.stream()
                        .filter(FITTING::containsKey)
                        .map(FITTING::get)
                        .findFirst()
                        .orElseGet(() -> numbers(topics.alarms(query)));
        if (first.isEmpty()) {
            return List.of();
        }
        return emergencies.of(house == null ? settings.country() : house.country()).stream()
                .sorted(Comparator.comparing(it -> !first.contains(it.key())))
                .toList();
    }

    private static Set<String> numbers(Set<String> alarms) {
        return alarms.stream()
                .flatMap(it -> FITTING.getOrDefault(it, LIFE).stream())
                .collect(Collectors.toSet());
    }
}
