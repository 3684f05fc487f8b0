package tragnetz.privacy.exports;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Plugs;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what all plugs tell about one person. */
@Component
class Sections {

    private static final Machine MACHINE = new Machine("exports");

    private final Door door;
    private final Plugs plugs;
    private final DataWords words;

    Sections(Door door, Plugs plugs, DataWords words) {
        this.door = door;
        this.plugs = plugs;
        this.words = words;
    }

    /** Every table in words, those with nothing about the person without entries. */
    List<Section> of(UUID account, Language language) {
        return rows(account).entrySet().stream()
                .map(it -> section(it.getKey(), it.getValue(), language))
                .toList();
    }

    /** Every table as it is stored, for machines. */
    Map<String, List<Map<String, Object>>> plain(UUID account) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        rows(account)
                .forEach(
                        (plug, rows) ->
                                all.put(
                                        plug.table(),
                                        rows.stream().map(DataWords::plain).toList()));
        return all;
    }

    private Map<PersonalData, List<Map<String, @Nullable Object>>> rows(UUID account) {
        return door.as(
                MACHINE,
                () -> {
                    Map<PersonalData, List<Map<String, @Nullable Object>>> rows =
                            new LinkedHashMap<>();
                    plugs.all().reversed().forEach(plug -> rows.put(plug, plug.export(account)));
                    return rows;
                });
    }

    private Section section(
            PersonalData plug, List<Map<String, @Nullable Object>> rows, Language language) {
        return new Section(
                plug.table(),
                words.title(plug, language),
                words.why(plug, language),
                words.clock(plug, language),
                words.stays(plug, language),
                rows.stream().map(row -> entry(plug, row, language)).toList());
    }

    private Section.Entry entry(
            PersonalData plug, Map<String, @Nullable Object> row, Language language) {
        List<Section.Fact> facts = new ArrayList<>();
        row.forEach(
                (column, value) -> {
                    if (value != null && !column.equals(PersonalData.VANISHES)) {
                        facts.add(
                                new Section.Fact(
                                        words.label(plug, column, language),
                                        words.value(plug, column, value, language)));
                    }
                });
        return new Section.Entry(facts, vanishes(row.get(PersonalData.VANISHES), language));
    }

    private @Nullable String vanishes(@Nullable Object moment, Language language) {
        return DataWords.java(moment) instanceof Instant instant
                ? words.say(
                        language,
                        "privacy.data.vanishes",
                        Dates.day(instant.atZone(DataWords.ZONE).toLocalDate(), language))
                : null;
    }
}
