package tragnetz.networks.administration;

import tragnetz.shared.web.Page;

import java.util.List;

/** The networks of this installation and how it is. */
public record AdministrationPage(List<Line> networks, Installation installation) implements Page {

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
