package tragnetz.networks.articles;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Coordinators show an article, hide it, or say when it shall appear. */
@Controller
class ArticlePublicationController {

    private final ArticleDesk desk;
    private final ArticlePlaceStore store;

    ArticlePublicationController(ArticleDesk desk, ArticlePlaceStore store) {
        this.desk = desk;
        this.store = store;
    }

    @PostMapping("/n/{network}/articles/{id}/publication")
    Answer publish(
            @PathVariable String network,
            @PathVariable UUID id,
            Appearance wish,
            Person viewer,
            Language language) {
        var opened = desk.open(network, id, viewer, language);
        Problems problems = wish.check(opened.house());
        if (problems.any()) {
            ArticleText kept = opened.kept(null);
            ArticleForm form = ArticleForm.of(kept, opened.article().version());
            return Answer.again(desk.page(opened, kept, form, problems));
        }
        UUID house = opened.house().id();
        switch (wish.word()) {
            case "shown" -> store.show(house, id);
            case "planned" -> store.hide(house, id, wish.at(opened.house()));
            default -> store.hide(house, id, null);
        }
        return Answer.moved(opened.house().path() + "/articles/" + id + "/edit", told(wish.word()));
    }

    private static String told(String showing) {
        return switch (showing) {
            case "shown" -> "article-shown";
            case "planned" -> "article-planned";
            default -> "article-hidden";
        };
    }
}
