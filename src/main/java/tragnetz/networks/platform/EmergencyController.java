package tragnetz.networks.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Countries;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Emergencies;
import tragnetz.shared.web.Page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** All emergency numbers we know, to be called with one tap. */
@Controller
@Public
class EmergencyController {

    private final Emergencies emergencies;
    private final Settings settings;

    EmergencyController(Emergencies emergencies, Settings settings) {
        this.emergencies = emergencies;
        this.settings = settings;
    }

    @GetMapping("/emergency")
    Page emergency(Language language) {
        List<EmergencyPage.Country> countries =
                emergencies.countries().entrySet().stream()
                        .sorted(
                                Comparator.comparing(
                                        (Map.Entry<String, List<Emergencies.Number>> it) ->
                                                !it.getKey().equals(settings.country())))
                        .map(
                                it ->
                                        new EmergencyPage.Country(
                                                Countries.in(it.getKey(), language), it.getValue()))
                        .toList();
        return new EmergencyPage(countries);
    }
}
