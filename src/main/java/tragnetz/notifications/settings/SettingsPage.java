package tragnetz.notifications.settings;

import org.jspecify.annotations.Nullable;

import tragnetz.notifications.Mailings;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings to change.
 *
 * @param mailed names of all kinds that can come by mail
 * @param kinds names of all kinds there are
 * @param mailings mails to many, each with a switch of its own
 * @param zones clocks by their city
 * @param suspended since when no mails go to the person's address; null while they do
 * @param devices how many of the person's browsers want to be woken
 */
public record SettingsPage(
        SettingsForm form,
        List<String> mailed,
        List<String> kinds,
        List<Mailings.Mailing> mailings,
        Map<String, String> zones,
        @Nullable LocalDate suspended,
        long devices,
        Problems problems)
        implements Form {

    public Map<String, String> hours() {
        Map<String, String> hours = new LinkedHashMap<>();
        for (int hour = 0; hour < 24; hour++) {
            hours.put(Integer.toString(hour), "%02d:00".formatted(hour));
        }
        return hours;
    }

    @Override
    public String template() {
        return "notifications/settings/edit";
    }
}
