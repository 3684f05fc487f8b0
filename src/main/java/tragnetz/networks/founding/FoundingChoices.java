package tragnetz.networks.founding;

import org.springframework.stereotype.Component;

import tragnetz.shared.i18n.Countries;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Emergencies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one chooses from when a network is founded. */
@Component
public class FoundingChoices {

    /** Degrees on the colour circle, as far apart as eyes tell them. */
    static final List<String> HUES = List.of("30", "60", "100", "150", "190", "230", "280", "330");

    private final Emergencies emergencies;

    FoundingChoices(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    /** The countries whose emergency numbers we know. */
    public Map<String, String> countries(Language reader) {
        Map<String, String> countries = new LinkedHashMap<>();
        emergencies.countries().keySet().stream()
                .filter(code -> code.matches("[A-Z]{2}"))
                .forEach(code -> countries.put(code, Countries.in(code, reader)));
        return countries;
    }

    public Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        Language.spoken().forEach(it -> languages.put(it.code(), it.ownName()));
        return languages;
    }

    public List<String> hues() {
        return HUES;
    }
}
