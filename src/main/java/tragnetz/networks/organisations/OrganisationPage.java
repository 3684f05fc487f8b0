package tragnetz.networks.organisations;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;

import tragnetz.networks.OrganisationShelf;
import tragnetz.shared.i18n.Told;
import tragnetz.shared.web.Here;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.time.LocalDate;
import java.util.List;

/**
 * What an organisation is, offers, speaks and belongs to; how to reach it.
 *
 * @param desks where its editors keep what it offers
 */
public record OrganisationPage(
        House house,
        OrganisationTold organisation,
        @Nullable Told about,
        List<Belonging> networks,
        List<OrganisationShelf.Line> offers,
        List<OrganisationShelf.Desk> desks,
        boolean editable)
        implements Page {

    /** A network it is a member of. */
    public record Belonging(
            String slug, String name, String textLanguage, int hue, LocalDate since) {}

    /** For search engines. */
    public Content data(Here here) {
        return OrganisationData.of(this, here);
    }

    @Override
    public String template() {
        return "networks/organisations/show";
    }
}
