package tragnetz.privacy.retention;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Plugs;
import tragnetz.privacy.exports.DataWords;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.StepUpWanted;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operator's duty to say what is processed, written by the house itself. */
@Controller
class RecordsController {

    private final RetentionStore store;
    private final Map<String, PersonalData> plugs;
    private final DataWords words;

    RecordsController(RetentionStore store, Plugs plugs, DataWords words) {
        this.store = store;
        this.plugs =
                plugs.all().stream()
                        .collect(Collectors.toMap(PersonalData::table, Function.identity()));
        this.words = words;
    }

    @GetMapping("/administration/records")
    Page records(Person viewer, Language language) {
        if (!viewer.administrator()) {
            throw new Missing();
        }
        StepUpWanted.unlessStrong(viewer, "/administration/records");
        List<RecordsPage.Processing> processings = new ArrayList<>();
        List<RecordsPage.Other> others = new ArrayList<>();
        for (RetentionStore.Declared table : store.declared()) {
            PersonalData plug = plugs.get(table.name());
            if (plug == null) {
                others.add(new RecordsPage.Other(table.name(), table.comment()));
            } else {
                processings.add(processing(table, plug, language));
            }
        }
        return new RecordsPage(
                Dates.day(LocalDate.now(ZoneOffset.UTC), language), processings, others);
    }

    private RecordsPage.Processing processing(
            RetentionStore.Declared table, PersonalData plug, Language language) {
        String kind = table.comment().replaceFirst(":.*", "");
        return new RecordsPage.Processing(
                table.name(),
                words.title(plug, language),
                words.why(plug, language),
                table.columns().stream()
                        .filter(column -> !plug.withheld().contains(column))
                        .filter(column -> !column.equals("account_id"))
                        .map(column -> words.label(plug, column, language))
                        .distinct()
                        .collect(Collectors.joining(" · ")),
                words.say(language, "privacy.readers." + kind),
                words.say(language, "privacy.basis." + plug.retention().basis()),
                words.clock(plug, language),
                words.say(language, "privacy.then." + plug.retention().then()));
    }
}
