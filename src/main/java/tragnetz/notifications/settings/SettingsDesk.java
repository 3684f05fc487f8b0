package tragnetz.notifications.settings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Mailings;
import tragnetz.notifications.NoticeKind;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;

import java.util.List;

/** Keeps what a person chose; mails to many are kept by the modules that send them. */
@Component
class SettingsDesk {

    private final ObjectProvider<Mailings> plugs;
    private final SettingsStore store;

    SettingsDesk(ObjectProvider<Mailings> plugs, SettingsStore store) {
        this.plugs = plugs;
        this.store = store;
    }

    List<Mailings.Mailing> of(Person viewer, Language language) {
        return plugs.stream().flatMap(it -> it.of(viewer.account(), language).stream()).toList();
    }

    /** A mailing that did not stand in the form stays as it is. */
    void save(Person viewer, Language language, SettingsForm form, List<NoticeKind> kinds) {
        store.save(viewer.account(), form.rhythm());
        for (NoticeKind kind : kinds) {
            store.choose(
                    viewer.account(),
                    kind.name(),
                    form.mail().contains(kind.name()),
                    form.push().contains(kind.name()));
        }
        store.reconsider(viewer.account());
        for (Mailings.Mailing mailing : of(viewer, language)) {
            String id = mailing.id().toString();
            boolean comes = form.mailings().contains(id);
            if (form.shown().contains(id) && comes != mailing.comes()) {
                plugs.forEach(it -> it.choose(viewer.account(), mailing.id(), comes));
            }
        }
    }
}
