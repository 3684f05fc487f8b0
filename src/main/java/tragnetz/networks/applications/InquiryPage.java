package tragnetz.networks.applications;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/**
 * What became of an application.
 *
 * @param number as typed
 * @param application null until a number is given that leads to one
 */
public record InquiryPage(
        House house, String number, @Nullable Application application, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "networks/applications/inquiry";
    }
}
