package tragnetz.networks.applications;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;

/**
 * One application, and the two answers to it.
 *
 * @param similar what it may repeat
 * @param note what was typed for the applicant
 */
public record ApplicationDecisionPage(
        House house, Application application, List<Similar> similar, String note, Problems problems)
        implements Form {

    /**
     * An organisation or another application that is named alike.
     *
     * @param path without language
     */
    public record Similar(String name, String path) {}

    public String path() {
        return house.path() + "/applications/" + application.told().id();
    }

    public boolean open() {
        return application instanceof Application.Open;
    }

    @Override
    public String template() {
        return "networks/applications/show";
    }
}
