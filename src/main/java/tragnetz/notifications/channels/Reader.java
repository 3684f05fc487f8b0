package tragnetz.notifications.channels;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Zones;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A person as far as mails and pushes need to know.
 *
 * @param address null for people without, or whose mails come back
 * @param neutral whether others hold this phone too
 * @param zone null for the house's own
 */
record Reader(
        UUID accountId,
        @Nullable String address,
        String uiLanguage,
        boolean neutral,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil,
        boolean daily,
        int hour,
        @Nullable String zone) {

    Rest rest(ZoneId home) {
        return new Rest(Zones.named(zone, home), quietFrom, quietUntil, daily, hour);
    }
}
