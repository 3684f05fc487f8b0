package tragnetz.networks.articles;

import tragnetz.shared.i18n.Told;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** Everything a network's coordinators write for its pages. */
public record ArticlesPage(House house, List<Line> sections, List<Line> news, List<Line> additions)
        implements Page {

    /**
     * One article.
     *
     * @param heading in the reader's language where there is one
     * @param texts which languages there are, and how far each can be trusted
     */
    public record Line(Article article, Told.Text heading, List<Told.Text> texts) {

        /** Translations that no longer say what the source says. */
        public long outdated() {
            return texts.stream().filter(it -> it.state().equals("outdated")).count();
        }
    }

    @Override
    public String template() {
        return "networks/articles/index";
    }
}
