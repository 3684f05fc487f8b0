package tragnetz.networks.ambassadors;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.Map;

/**
 * Appoints an ambassador, or changes what is known of her.
 *
 * @param path where the form goes, without language
 * @param people whom one may choose, by account
 * @param languages by code
 * @param known whether she is appointed already
 */
public record AmbassadorEditPage(
        House house,
        String path,
        AmbassadorForm form,
        Map<String, String> people,
        Map<String, String> languages,
        boolean known,
        Problems problems)
        implements Form {

    @Override
    public String template() {
        return "networks/ambassadors/edit";
    }
}
