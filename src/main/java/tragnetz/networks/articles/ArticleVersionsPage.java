package tragnetz.networks.articles;

import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.time.LocalDateTime;
import java.util.List;

/** What an article said before in one language, the latest first. */
public record ArticleVersionsPage(
        House house, Article article, String language, List<Version> versions) implements Page {

    /**
     * An earlier text.
     *
     * @param saved when it was written, in the network's country
     */
    public record Version(int number, String heading, String body, LocalDateTime saved) {

        static Version of(ArticleStore.Version row, House house) {
            return new Version(
                    row.number(),
                    row.heading(),
                    row.body(),
                    LocalDateTime.ofInstant(row.savedAt(), Appearance.zone(house)));
        }
    }

    @Override
    public String template() {
        return "networks/articles/versions";
    }

    /** Without language. */
    public String path() {
        return house.path() + "/articles/" + article.id();
    }

    public String dir() {
        return Tongues.dir(language);
    }
}
