package tragnetz.directory.api;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Typed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The parameters of a request; what cannot be understood is {@link Refused}, never guessed. */
final class Asked {

    static final String SEARCH = "search";
    static final String PAGE = "page";
    static final String PER_PAGE = "per_page";
    static final String FORMAT = "format";
    static final String FULL = "full";
    static final String FULL_SERVICE = "full_service";
    static final String MINIMAL = "minimal";
    static final String MODIFIED_AFTER = "modified_after";
    static final String TERM = "taxonomy_term_id";
    static final String TAXONOMY = "taxonomy_id";
    static final String ORGANIZATION = "organization_id";
    static final String POSTCODE = "postcode";
    static final String PROXIMITY = "proximity";
    static final String TOP_ONLY = "top_only";
    static final String PARENT = "parent_id";

    /** Not of the standard. */
    static final String LANGUAGE = "language";

    static final String PROFILE = "profile";

    static final int MOST = 200;
    static final int MOST_MINIMAL = 10_000;
    private static final int USUAL = 50;
    private static final int LONGEST_SEARCH = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int FARTHEST = 500_000;

    private final HttpServletRequest request;

    /**
     * @param known names of the parameters this address understands
     * @throws Refused for any other, and for one given twice
     */
    Asked(HttpServletRequest request, String... known) {
        this.request = request;
        List<String> names = Arrays.asList(known);
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!names.contains(name)) {
                                throw new Refused(name, "one of " + String.join(", ", names));
                            }
                            if (values.length > 1) {
                                throw new Refused(name, "a single value");
                            }
                        });
        profile();
        language();
    }

    String search() {
        String search = Typed.line(request.getParameter(SEARCH));
        if (search.length() > LONGEST_SEARCH) {
            throw new Refused(SEARCH, "at most " + LONGEST_SEARCH + " characters");
        }
        return search;
    }

    int page() {
        return number(PAGE, 1, LAST_PAGE);
    }

    int perPage() {
        return minimal()
                ? number(PER_PAGE, MOST_MINIMAL, MOST_MINIMAL)
                : number(PER_PAGE, USUAL, MOST);
    }

    /** Whether every row is wanted, one a line, instead of a page. */
    boolean lines() {
        return switch (value(FORMAT).orElse("json")) {
            case "json" -> false;
            case "ndjson" -> true;
            default -> throw new Refused(FORMAT, "json or ndjson");
        };
    }

    boolean full() {
        return yes(FULL);
    }

    boolean fullService() {
        return yes(FULL_SERVICE);
    }

    boolean minimal() {
        return yes(MINIMAL);
    }

    boolean topOnly() {
        return yes(TOP_ONLY);
    }

    @Nullable UUID term() {
        return id(TERM);
    }

    @Nullable UUID taxonomy() {
        return id(TAXONOMY);
    }

    @Nullable UUID organization() {
        return id(ORGANIZATION);
    }

    @Nullable UUID parent() {
        return id(PARENT);
    }

    @Nullable String postcode() {
        return value(POSTCODE).map(Asked::postcode).orElse(null);
    }

    /** Metres round the postal code; null where the code itself is wanted. */
    @Nullable Integer proximity() {
        if (value(PROXIMITY).isEmpty()) {
            return null;
        }
        if (value(POSTCODE).isEmpty()) {
            throw new Refused(POSTCODE, "the postal code round which to look");
        }
        return number(PROXIMITY, 1, FARTHEST);
    }

    private static String postcode(String typed) {
        String plain = Typed.plain(typed).replace(" ", "");
        if (!plain.matches("[\\p{L}\\d-]{2,12}")) {
            throw new Refused(POSTCODE, "2 to 12 letters and digits");
        }
        return plain;
    }

    @Nullable Instant modifiedAfter() {
        return value(MODIFIED_AFTER).map(Asked::moment).orElse(null);
    }

    Profile profile() {
        return value(PROFILE).map(Profile::of).orElse(Profile.V3_0);
    }

    /** The language of texts and labels; null for each text's own. */
    @Nullable Language language() {
        return value(LANGUAGE).map(Asked::spoken).orElse(null);
    }

    /** A text's own language where none is asked for; for labels German where we lack that too. */
    static Language reader(@Nullable Language wished, String own) {
        return wished != null
                ? wished
                : Language.of(own).filter(it -> !it.pseudo()).orElse(Language.DE);
    }

    private static Language spoken(String code) {
        return Language.of(code)
                .filter(it -> !it.pseudo())
                .orElseThrow(() -> new Refused(LANGUAGE, codes()));
    }

    static String codes() {
        return String.join(", ", Language.spoken().stream().map(Language::code).toList());
    }

    private static Instant moment(String typed) {
        // A plus sign that nobody encoded arrives as a space.
        String text = typed.replace(' ', '+');
        List<Function<String, Instant>> forms =
                List.of(
                        it -> OffsetDateTime.parse(it).toInstant(),
                        it -> LocalDateTime.parse(it).toInstant(ZoneOffset.UTC),
                        it -> LocalDate.parse(it).atStartOfDay().toInstant(ZoneOffset.UTC));
        for (Function<String, Instant> form : forms) {
            try {
                Instant moment = form.apply(text);
                if (moment.isAfter(Instant.EPOCH.minusSeconds(1))
                        && moment.isBefore(Instant.parse("9999-01-01T00:00:00Z"))) {
                    return moment;
                }
            } catch (DateTimeParseException _) {
                continue;
            }
        }
        throw new Refused(MODIFIED_AFTER, "a moment such as 2026-01-31T12:00:00Z, or a day");
    }

    private int number(String name, int usual, int most) {
        String typed = value(name).orElse(null);
        if (typed == null) {
            return usual;
        }
        int number = typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > most) {
            throw new Refused(name, "a whole number from 1 to " + most);
        }
        return number;
    }

    private boolean yes(String name) {
        return switch (value(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refused(name, "true or false");
        };
    }

    private @Nullable UUID id(String name) {
        return value(name)
                .map(it -> known(it).orElseThrow(() -> new Refused(name, "a UUID")))
                .orElse(null);
    }

    /** An id as it stands in an address; empty for what cannot be one. */
    static Optional<UUID> known(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(it -> !it.isEmpty());
    }
}
