package tragnetz.notifications.settings;

import tragnetz.notifications.Mailings;
import tragnetz.notifications.NoticeKind;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The settings as typed.
 *
 * @param daily {@code yes} for one mail a day
 * @param mail names of the kinds that come by mail
 * @param push names of the kinds that wake a device
 * @param shown ids of the mailings that stood in the form
 * @param mailings ids of those that come
 */
public record SettingsForm(
        String daily,
        String hour,
        String zone,
        List<String> mail,
        List<String> push,
        List<String> shown,
        List<String> mailings) {

    static final String YES = "yes";

    public SettingsForm {
        daily = Typed.line(daily);
        hour = Typed.digits(hour);
        zone = Typed.line(zone);
        mail = mail == null ? List.of() : mail.stream().distinct().toList();
        push = push == null ? List.of() : push.stream().distinct().toList();
        shown = shown == null ? List.of() : shown.stream().distinct().toList();
        mailings = mailings == null ? List.of() : mailings.stream().distinct().toList();
    }

    static SettingsForm of(
            Optional<SettingsStore.Rhythm> rhythm,
            Map<String, SettingsStore.Choice> chosen,
            List<Mailings.Mailing> mailings,
            List<NoticeKind> kinds,
            String home) {
        return new SettingsForm(
                rhythm.filter(SettingsStore.Rhythm::daily).isPresent() ? YES : "no",
                Integer.toString(rhythm.map(SettingsStore.Rhythm::hour).orElse(7)),
                rhythm.map(SettingsStore.Rhythm::zone).orElse(home),
                names(
                        kinds,
                        it ->
                                chosen.containsKey(it.name())
                                        ? chosen.get(it.name()).mail()
                                        : it.mailByDefault()),
                names(kinds, it -> !chosen.containsKey(it.name()) || chosen.get(it.name()).push()),
                List.of(),
                mailings.stream()
                        .filter(Mailings.Mailing::comes)
                        .map(it -> it.id().toString())
                        .toList());
    }

    Problems problems(List<NoticeKind> kinds, Collection<String> zones, String home) {
        Set<String> known = Set.copyOf(names(kinds, _ -> true));
        return new Problems()
                .when(!daily.equals(YES) && !daily.equals("no"), "daily", "shared.problem.required")
                .when(
                        hour.isEmpty() || hour.length() > 2 || Integer.parseInt(hour) > 23,
                        "hour",
                        "shared.problem.required")
                .when(
                        !zones.contains(zone) && !zone.equals(home),
                        "zone",
                        "shared.problem.required")
                .when(!known.containsAll(mail), "mail", "shared.problem.required")
                .when(!known.containsAll(push), "push", "shared.problem.required");
    }

    /** Call without problems only. */
    SettingsStore.Rhythm rhythm() {
        return new SettingsStore.Rhythm(daily.equals(YES), Integer.parseInt(hour), zone);
    }

    private static List<String> names(List<NoticeKind> kinds, Predicate<NoticeKind> which) {
        return kinds.stream().filter(which).map(NoticeKind::name).toList();
    }
}
