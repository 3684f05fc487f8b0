package tragnetz.networks.pages;

import org.jspecify.annotations.Nullable;

import tragnetz.networks.articles.ArticleTold;
import tragnetz.shared.i18n.Told;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** Who we are, who belongs to us, whom to ask, how to join. */
public record HomePage(
        NetworkTold network,
        @Nullable Told about,
        @Nullable Told joining,
        Tally tally,
        List<Newcomer> newest,
        List<ContactTold> contacts,
        List<ArticleTold> sections,
        List<ArticleTold> news,
        boolean editable)
        implements Page {

    @Override
    public String template() {
        return "networks/pages/home";
    }

    @Override
    public House house() {
        return network.house();
    }
}
