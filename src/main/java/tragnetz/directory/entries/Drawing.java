package tragnetz.directory.entries;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import tragnetz.directory.facts.Hours;
import tragnetz.directory.facts.Week;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.places.Gazetteer;
import tragnetz.shared.places.Spot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of a row what the index keeps, and of that again a card. */
@Component
class Drawing {

    private record Told(String language, String title, String summary, String body, String state) {}

    private final JsonMapper json;
    private final Words words;
    private final Gazetteer gazetteer;

    Drawing(Words words, Gazetteer gazetteer) {
        this.json = JsonMapper.builder().build();
        this.words = words;
        this.gazetteer = gazetteer;
    }

    Entry entry(EntryRow row) {
        List<Told> told = told(row.texts());
        boolean offer = row.kind().equals("offer");
        Long spot = spot(row);
        return new Entry(
                offer ? Entry.offer(row.id()) : Entry.member(row.id()),
                row.organisationId().toString(),
                row.topics(),
                row.languages(),
                Stream.concat(row.conditions().stream(), row.audience().stream())
                        .distinct()
                        .toList(),
                row.modes(),
                Stream.of(row.region(), row.town()).filter(it -> !it.isEmpty()).distinct().toList(),
                row.networks().stream().map(Object::toString).toList(),
                spot,
                Week.spans(Hours.of(row.hours())),
                Fold.text(joined(told.stream().map(Told::title))),
                Fold.text(joined(told.stream().flatMap(it -> Stream.of(it.summary(), it.body())))),
                names(row),
                (int) row.checkedOn().toEpochDay(),
                row.id().getLeastSignificantBits(),
                json.writeValueAsString(card(row, told, spot)));
    }

    Card card(String kept) {
        return json.readValue(kept, Card.class);
    }

    private List<Told> told(@Nullable String texts) {
        return texts == null ? List.of() : json.readValue(texts, new TypeReference<>() {});
    }

    private static Card card(EntryRow row, List<Told> told, @Nullable Long spot) {
        return new Card(
                row.kind(),
                row.id(),
                row.organisationId(),
                row.organisation(),
                row.organisationKind(),
                row.organisationLanguage(),
                told.stream()
                        .map(
                                it ->
                                        new Card.Text(
                                                it.language(),
                                                it.title(),
                                                it.summary(),
                                                it.state()))
                        .toList(),
                row.region(),
                spot,
                row.languages(),
                row.interpreter(),
                row.topics(),
                row.modes(),
                row.conditions(),
                row.audience(),
                row.hours(),
                row.phone(),
                row.cost(),
                row.currency());
    }

    /** A shelter is nowhere, and so is who can only be called. */
    private @Nullable Long spot(EntryRow row) {
        boolean called = !row.modes().isEmpty() && !row.modes().contains("onsite");
        return called || row.town().isEmpty() || row.organisationKind().equals("shelter")
                ? null
                : gazetteer
                        .spot(row.country(), row.postcode(), row.town(), row.region())
                        .map(Spot::packed)
                        .orElse(null);
    }

    private String names(EntryRow row) {
        String named = String.join(" ", row.organisation(), row.organisationRegion(), row.town());
        Set<String> all = new LinkedHashSet<>(Fold.words(named));
        all.addAll(Fold.words(Fold.latin(named)));
        for (Language language : Language.spoken()) {
            all.addAll(Fold.words(words.say(language, "networks.kind." + row.organisationKind())));
        }
        return String.join(" ", all);
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(" "));
    }
}
