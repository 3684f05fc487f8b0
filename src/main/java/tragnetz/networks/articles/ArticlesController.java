package tragnetz.networks.articles;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

import java.util.UUID;

/** Coordinators see what there is to read, begin something new, put it in order, throw it away. */
@Controller
class ArticlesController {

    private final ArticleDesk desk;
    private final ArticleShelf shelf;

    ArticlesController(ArticleDesk desk, ArticleShelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    @GetMapping("/n/{network}/articles")
    Page list(@PathVariable String network, Person viewer, Language language) {
        return shelf.page(desk.coordinated(network, viewer, language), language);
    }

    @PostMapping("/n/{network}/articles")
    Answer begin(
            @PathVariable String network,
            @RequestParam(defaultValue = "section") String kind,
            Person viewer,
            Language language) {
        var house = desk.coordinated(network, viewer, language);
        UUID begun = shelf.begin(house, kind, language);
        return Answer.moved(house.path() + "/articles/" + begun + "/edit", "article-begun");
    }

    @PostMapping("/n/{network}/articles/{id}/place")
    Answer move(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "up") String way,
            Person viewer,
            Language language) {
        var opened = desk.open(network, id, viewer, language);
        shelf.move(opened, way.equals("up"));
        return Answer.moved(opened.house().path() + "/articles", "article-moved");
    }

    @PostMapping("/n/{network}/articles/{id}/removal")
    Answer remove(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        var opened = desk.open(network, id, viewer, language);
        shelf.remove(opened);
        return Answer.moved(opened.house().path() + "/articles", "article-removed");
    }
}
