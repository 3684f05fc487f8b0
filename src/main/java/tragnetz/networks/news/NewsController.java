package tragnetz.networks.news;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.networks.articles.Articles;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Typed;

import java.util.UUID;

/** What is new in a network. */
@Controller
@Public
class NewsController {

    private final Networks networks;
    private final Articles articles;

    NewsController(Networks networks, Articles articles) {
        this.networks = networks;
        this.articles = articles;
    }

    @GetMapping("/n/{network}/news")
    Page list(
            @PathVariable String network,
            @RequestParam(defaultValue = "") String page,
            Language language) {
        House house = networks.house(network, language);
        int number = Typed.page(page);
        return new NewsPage(
                house,
                articles.shown(
                        house.id(), "news", language, NewsPage.SIZE, (number - 1) * NewsPage.SIZE),
                number,
                articles.count(house.id(), "news"));
    }

    @GetMapping("/n/{network}/news/{id}")
    Page show(
            @PathVariable String network, @PathVariable UUID id, Viewer viewer, Language language) {
        House house = networks.house(network, language);
        return articles.news(house.id(), id, language)
                .map(
                        it ->
                                new NewsItemPage(
                                        house,
                                        it,
                                        viewer instanceof Person person
                                                && person.coordinates(house.id())))
                .orElseThrow(Missing::new);
    }
}
