package tragnetz.networks.news;

import tragnetz.networks.articles.ArticleTold;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;

import java.util.List;

/**
 * A network's news, the newest first.
 *
 * @param number of this page, from 1
 * @param count of all news
 */
public record NewsPage(House house, List<ArticleTold> news, int number, int count) implements Page {

    public static final int SIZE = 20;

    @Override
    public String template() {
        return "networks/news/index";
    }

    public int pages() {
        return Paging.pages(count, SIZE);
    }
}
