package tragnetz.networks.platform;

import tragnetz.shared.web.Emergencies;
import tragnetz.shared.web.Page;

import java.util.List;

/** Numbers that help at once; the platform's own country first. */
public record EmergencyPage(List<Country> countries) implements Page {

    /**
     * The numbers of a country.
     *
     * @param name in the reader's language
     */
    public record Country(String name, List<Emergencies.Number> numbers) {}

    @Override
    public String template() {
        return "networks/platform/emergency";
    }
}
