package tragnetz.networks.news;

import tragnetz.networks.articles.ArticleTold;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/** One piece of news. */
public record NewsItemPage(House house, ArticleTold news, boolean editable) implements Page {

    @Override
    public String template() {
        return "networks/news/show";
    }
}
