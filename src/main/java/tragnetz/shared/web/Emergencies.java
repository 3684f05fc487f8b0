package tragnetz.shared.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers that help at once, by country; from {@code emergencies/numbers.txt}. */
@Component
public final class Emergencies {

    /**
     * One number.
     *
     * @param number as dialled inside the country
     * @param key the last word of {@code emergencies.number.…}
     */
    public record Number(String number, String key) {}

    private final Map<String, List<Number>> countries = new LinkedHashMap<>();

    Emergencies() {
        List<Number> current = new ArrayList<>();
        try (BufferedReader file =
                new BufferedReader(
                        new InputStreamReader(
                                new ClassPathResource("emergencies/numbers.txt").getInputStream(),
                                StandardCharsets.UTF_8))) {
            for (String line; (line = file.readLine()) != null; ) {
                String text = line.strip();
                if (text.startsWith("[")) {
                    current = new ArrayList<>();
                    countries.put(text.substring(1, text.length() - 1), current);
                } else if (!text.isEmpty() && !text.startsWith("#")) {
                    int bar = text.indexOf('|');
                    current.add(
                            new Number(
                                    text.substring(0, bar).strip(),
                                    text.substring(bar + 1).strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The country's numbers, most urgent first; the European ones when the country is unknown. */
    public List<Number> of(String country) {
        return countries.getOrDefault(country, List.of(new Number("112", "rescue")));
    }

    /** All countries with numbers, in the order of the file. */
    public Map<String, List<Number>> countries() {
        return java.util.Collections.unmodifiableMap(countries);
    }
}
