package tragnetz.identity.authenticator;

import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How far a person is with the codes of an app. */
public sealed interface AuthenticatorState {

    record Absent() implements AuthenticatorState {}

    /**
     * The app may know the seed; no code has proven it yet.
     *
     * @param seed 32 letters and digits
     */
    record Drafted(String seed) implements AuthenticatorState {

        /** In groups of four, for typing. */
        public String spelled() {
            return seed.replaceAll("(.{4})(?!$)", "$1 ");
        }
    }

    /**
     * In use.
     *
     * @param codesLeft recovery codes not used yet
     */
    record Confirmed(Instant since, int codesLeft) implements AuthenticatorState {

        public String day(Language language) {
            return Dates.day(LocalDate.ofInstant(since, ZoneOffset.UTC), language);
        }
    }
}
