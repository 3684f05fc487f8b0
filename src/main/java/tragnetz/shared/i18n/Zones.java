package tragnetz.shared.i18n;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Places whose clocks people live by, named by their city. */
public final class Zones {

    private static final Map<Language, Map<String, String>> CHOICES = new ConcurrentHashMap<>();

    private Zones() {}

    /** The clock of a country; of its first city where it has several. */
    public static ZoneId of(String country) {
        Set<String> zones =
                TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        return zones.stream().sorted().findFirst().map(ZoneId::of).orElse(ZoneId.of("UTC"));
    }

    /** The zone of that name, or the other one. */
    public static ZoneId named(@Nullable String name, ZoneId otherwise) {
        try {
            return name == null || name.isEmpty() ? otherwise : ZoneId.of(name);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    /** Zones of Europe and its neighbours by the reader's name of their city, sorted. */
    public static Map<String, String> choices(Language reader) {
        return CHOICES.computeIfAbsent(reader, Zones::sorted);
    }

    private static Map<String, String> sorted(Language reader) {
        TimeZoneNames names = TimeZoneNames.getInstance(reader.locale());
        Comparator<Object> order = Collator.getInstance(reader.locale());
        Map<String, String> sorted = new LinkedHashMap<>();
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .filter(it -> it.matches("Europe/.*|Asia/(Kabul|Tehran|Damascus|Baghdad|Beirut)"))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(it -> Map.entry(it, city(names, it)))
                .sorted(Map.Entry.comparingByValue(order))
                .forEach(it -> sorted.put(it.getKey(), it.getValue()));
        return sorted;
    }

    private static String city(TimeZoneNames names, String zone) {
        String city = names.getExemplarLocationName(zone);
        return city == null ? zone.substring(zone.indexOf('/') + 1).replace('_', ' ') : city;
    }
}
