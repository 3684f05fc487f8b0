package tragnetz.identity.passkeys;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A device that opens the account.
 *
 * @param label what the person calls it
 * @param usedAt when it last opened the account; null when never
 */
public record Passkey(UUID id, String label, Instant createdAt, @Nullable Instant usedAt) {

    public String created(Language language) {
        return Dates.day(LocalDate.ofInstant(createdAt, ZoneOffset.UTC), language);
    }

    /** Empty when it has never been used. */
    public String used(Language language) {
        return usedAt == null
                ? ""
                : Dates.day(LocalDate.ofInstant(usedAt, ZoneOffset.UTC), language);
    }
}
