package tragnetz.networks.administration;

import tragnetz.networks.founding.FoundingChoices;
import tragnetz.networks.founding.NetworkWish;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.util.List;

/**
 * The networks of this installation and how it is.
 *
 * @param fresh whether a second factor was shown just now; only then there are forms
 */
public record AdministrationPage(
        List<Line> networks,
        Installation installation,
        boolean fresh,
        NetworkWish wish,
        FoundingChoices choices,
        Language reader,
        Problems problems)
        implements Form {

    /** One network. */
    public record Line(String slug, int hue, String name, String nameLanguage, int members) {}

    /**
     * How the installation is.
     *
     * @param mail whether a mail server is set
     * @param waiting mails that wait for one
     * @param backupAge hours since the newest backup; below zero when there is none
     * @param backupOld whether it is older than it should be
     */
    public record Installation(
            boolean mail,
            long waiting,
            boolean demo,
            String data,
            String version,
            String database,
            boolean embedded,
            long backupAge,
            boolean backupOld) {}

    @Override
    public String template() {
        return "networks/administration/administration";
    }
}
