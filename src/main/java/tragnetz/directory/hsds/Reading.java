package tragnetz.directory.hsds;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.facts.Hours;
import tragnetz.directory.facts.Vocabulary;
import tragnetz.directory.offers.Facts;
import tragnetz.directory.topics.Topics;
import tragnetz.shared.web.Typed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a service's facts out of the rows that belong to it, and warns of what cannot be. */
final class Reading {

    private static final List<String> CHILDREN =
            List.of("phones", "languages", "schedules", "cost_options", "service_at_location");

    private final Map<String, Map<String, List<Line>>> children = new HashMap<>();
    private final Map<String, String> towns = new HashMap<>();
    private final Topics topics;
    private final Report report;
    private final String language;
    private final LocalDate today;

    Reading(Package pack, Topics topics, Report report, String language, LocalDate today) {
        this.topics = topics;
        this.report = report;
        this.language = language;
        this.today = today;
        for (String table : CHILDREN) {
            Map<String, List<Line>> byService = new HashMap<>();
            for (Line line : pack.table(table)) {
                byService
                        .computeIfAbsent(line.cell("service_id"), _ -> new ArrayList<>())
                        .add(line);
            }
            children.put(table, byService);
        }
        pack.table("addresses")
                .forEach(it -> towns.putIfAbsent(it.cell("location_id"), it.cell("city")));
    }

    Facts facts(Line service) {
        String id = service.id();
        Line price = children(id, "cost_options").stream().findFirst().orElse(null);
        BigDecimal cost = price == null ? null : amount(price);
        return new Facts(
                language,
                topics
                        .resolve(service.cell("name") + " " + service.cell("alternate_name"))
                        .topics()
                        .stream()
                        .limit(4)
                        .toList(),
                languages(id),
                !service.cell("interpretation_services").isEmpty(),
                shorter(region(id), 120),
                List.of(),
                cost != null && cost.signum() == 0 ? List.of("free-of-charge") : List.of(),
                List.of(),
                hours(id),
                phone(id),
                mail(service.cell("email")),
                site(service.cell("url")),
                cost,
                cost == null || price == null ? null : currency(price));
    }

    static @Nullable String mail(String text) {
        return text.length() <= 254 && text.matches("[^@\\s<>\"]+@[^@\\s<>\"]+") ? text : null;
    }

    static @Nullable String site(String text) {
        return text.length() <= 254 && text.matches("https?://[^\\s<>\"']+") ? text : null;
    }

    static String shorter(String text, int characters) {
        String line = Typed.line(text);
        return line.codePointCount(0, line.length()) <= characters
                ? line
                : line.substring(0, line.offsetByCodePoints(0, characters - 2)).strip() + " …";
    }

    private @Nullable String phone(String service) {
        for (Line line : children(service, "phones")) {
            String number = line.cell("number").replace("\"", "").strip();
            if (number.length() <= 40
                    && PhoneNumberUtil.getInstance().isPossibleNumber(number, "DE")) {
                return number;
            }
            report.warn(line, "phone", shorter(number, 60));
        }
        return null;
    }

    private List<String> languages(String service) {
        Set<String> spoken = new LinkedHashSet<>();
        for (Line line : children(service, "languages")) {
            String code = Locale.of(line.cell("code").toLowerCase(Locale.ROOT)).getLanguage();
            String two = code.length() == 3 ? shortCode(code) : code;
            if (Vocabulary.LANGUAGES.contains(two)) {
                spoken.add(two);
            } else {
                report.warn(
                        line, "language", shorter(line.cell("code") + " " + line.cell("name"), 60));
            }
        }
        return List.copyOf(spoken);
    }

    private static String shortCode(String three) {
        return Vocabulary.LANGUAGES.stream()
                .filter(it -> it.length() == 2 && Locale.of(it).getISO3Language().equals(three))
                .findFirst()
                .orElse(three);
    }

    private Hours hours(String service) {
        List<String> lines = new ArrayList<>();
        for (Line line : children(service, "schedules")) {
            String from = line.cell("opens_at");
            String until = line.cell("closes_at");
            if (past(line.cell("valid_to"))) {
                report.warn(line, "past", line.cell("valid_to"));
            } else if (from.matches("\\d{2}:\\d{2}.*") && until.matches("\\d{2}:\\d{2}.*")) {
                for (String day : line.cell("byday").toLowerCase(Locale.ROOT).split(",", -1)) {
                    lines.add(
                            day.strip() + " " + from.substring(0, 5) + "-" + until.substring(0, 5));
                }
            }
        }
        try {
            return Hours.of(lines.stream().distinct().toList());
        } catch (java.time.DateTimeException e) {
            return Hours.NONE;
        }
    }

    private boolean past(String day) {
        return day.matches("\\d{4}-\\d{2}-\\d{2}.*")
                && day.substring(0, 10).compareTo(today.toString()) < 0;
    }

    private String region(String service) {
        return children(service, "service_at_location").stream()
                .map(it -> towns.getOrDefault(it.cell("location_id"), ""))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    private @Nullable BigDecimal amount(Line line) {
        String amount = line.cell("amount");
        if (amount.matches("\\d{1,6}([.]\\d{1,2})?") && currency(line) != null) {
            return new BigDecimal(amount);
        }
        report.warn(line, "cost", shorter(amount + " " + line.cell("currency"), 60));
        return null;
    }

    private static @Nullable String currency(Line line) {
        String code = line.cell("currency").toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code::equals)
                .findFirst()
                .orElse(null);
    }

    private List<Line> children(String service, String table) {
        return children.getOrDefault(table, Map.of()).getOrDefault(service, List.of());
    }
}
