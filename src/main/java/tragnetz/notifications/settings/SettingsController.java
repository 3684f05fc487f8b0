package tragnetz.notifications.settings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.notifications.NoticeKind;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Zones;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;

import java.util.Comparator;
import java.util.List;

/** By which ways, and when, a person wants to hear what is new. */
@Controller
class SettingsController {

    private final SettingsStore store;
    private final SettingsDesk desk;
    private final List<NoticeKind> kinds;
    private final String home;

    SettingsController(
            SettingsStore store,
            SettingsDesk desk,
            ObjectProvider<NoticeKind> kinds,
            Settings settings) {
        this.store = store;
        this.desk = desk;
        this.kinds = kinds.stream().sorted(Comparator.comparing(NoticeKind::name)).toList();
        this.home = Zones.of(settings.country()).getId();
    }

    @GetMapping("/my/notices/settings")
    Answer show(Person viewer, Language language) {
        SettingsForm form =
                SettingsForm.of(
                        store.rhythm(viewer.account()),
                        store.choices(viewer.account()),
                        desk.of(viewer, language),
                        kinds,
                        home);
        return page(viewer, language, form, new Problems());
    }

    @PostMapping("/my/notices/settings")
    Answer change(Person viewer, Language language, SettingsForm form) {
        Problems problems = form.problems(kinds, Zones.choices(language).keySet(), home);
        if (problems.any()) {
            return Answer.again(page(viewer, language, form, problems));
        }
        desk.save(viewer, language, form, kinds);
        return Answer.moved("/my/notices/settings", "notice-settings-saved");
    }

    @PostMapping("/my/notices/settings/resumption")
    Answer resume(Person viewer) {
        store.resume(viewer.account());
        return Answer.moved("/my/notices/settings", "mails-resumed");
    }

    private SettingsPage page(
            Person viewer, Language language, SettingsForm form, Problems problems) {
        return new SettingsPage(
                form,
                kinds.stream().filter(NoticeKind::mails).map(NoticeKind::name).toList(),
                kinds.stream().map(NoticeKind::name).toList(),
                desk.of(viewer, language),
                Zones.choices(language),
                store.suspension(viewer.account()).orElse(null),
                store.devices(viewer.account()),
                problems);
    }
}
