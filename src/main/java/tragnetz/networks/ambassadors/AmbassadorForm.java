package tragnetz.networks.ambassadors;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Appoints an ambassador, or changes what is known of her; days as {@code 2026-03-24}. */
public record AmbassadorForm(
        @Nullable String account,
        @Nullable String shown,
        @Nullable List<String> languages,
        @Nullable String region,
        @Nullable String by,
        @Nullable String on,
        @Nullable String training,
        @Nullable String trained,
        @Nullable String successor,
        @Nullable String ends) {

    private static final int MOST_LANGUAGES = 20;

    static AmbassadorForm empty(LocalDate today) {
        return new AmbassadorForm("", "", List.of(), "", "", today.toString(), "", "", "", "");
    }

    static AmbassadorForm of(AmbassadorTold told) {
        return new AmbassadorForm(
                told.accountId().toString(),
                told.shownName(),
                told.languages(),
                told.region(),
                told.appointedBy(),
                told.appointedOn().toString(),
                told.training(),
                told.trainedOn() == null ? "" : told.trainedOn().toString(),
                told.successorId() == null ? "" : told.successorId().toString(),
                told.endsOn() == null ? "" : told.endsOn().toString());
    }

    public List<String> spoken() {
        return Objects.requireNonNullElse(languages, List.<String>of()).stream()
                .filter(Tongues::common)
                .distinct()
                .toList();
    }

    /**
     * What is wrong.
     *
     * @param people whom one may choose, by account
     */
    Problems check(Map<String, String> people) {
        Problems problems = new Problems();
        problems.when(!people.containsKey(line(account)), "account", "networks.problem.choose");
        problems.longest("shown", line(shown), 80);
        problems.known("languages", languages, Tongues::common)
                .when(spoken().isEmpty(), "languages", "networks.problem.choose")
                .most("languages", spoken(), MOST_LANGUAGES);
        problems.longest("region", line(region), 80);
        problems.required("by", line(by)).longest("by", line(by), 200);
        problems.required("on", line(on)).when(day(on) == null, "on", "ambassadors.day");
        problems.longest("training", line(training), 200);
        problems.when(wrong(trained), "trained", "ambassadors.day");
        problems.when(
                !line(successor).isEmpty()
                        && (!people.containsKey(line(successor))
                                || line(successor).equals(line(account))),
                "successor",
                "networks.problem.choose");
        return problems.when(wrong(ends), "ends", "ambassadors.day");
    }

    /** Without problems only. */
    Appointment appointment() {
        return new Appointment(
                UUID.fromString(line(account)),
                line(shown),
                spoken(),
                line(region),
                line(by),
                Objects.requireNonNull(day(on)),
                line(training),
                day(trained),
                line(successor).isEmpty() ? null : UUID.fromString(line(successor)),
                day(ends));
    }

    private static boolean wrong(@Nullable String text) {
        return !line(text).isEmpty() && day(text) == null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            LocalDate day = LocalDate.parse(Typed.plain(text));
            return day.getYear() >= 1900 && day.getYear() <= 2200 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String line(@Nullable String text) {
        return Typed.line(text);
    }
}
