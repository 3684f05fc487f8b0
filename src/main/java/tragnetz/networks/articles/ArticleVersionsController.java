package tragnetz.networks.articles;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.UUID;

/** What an article said before; any of it can be fetched back, and that can be undone again. */
@Controller
class ArticleVersionsController {

    private final ArticleDesk desk;
    private final ArticleStore store;

    ArticleVersionsController(ArticleDesk desk, ArticleStore store) {
        this.desk = desk;
        this.store = store;
    }

    @GetMapping("/n/{network}/articles/{id}/versions")
    Page list(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable String text,
            Person viewer,
            Language language) {
        var opened = desk.open(network, id, viewer, language);
        String written = opened.kept(text).language();
        List<ArticleVersionsPage.Version> versions =
                store.versions(opened.house().id(), id, written).stream()
                        .map(it -> ArticleVersionsPage.Version.of(it, opened.house()))
                        .toList();
        return new ArticleVersionsPage(opened.house(), opened.article(), written, versions);
    }

    @PostMapping("/n/{network}/articles/{id}/versions")
    Answer restore(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam @Nullable String text,
            Person viewer,
            Language language) {
        var opened = desk.open(network, id, viewer, language);
        ArticleText kept = opened.kept(text);
        var version =
                store.versions(opened.house().id(), id, kept.language()).stream()
                        .filter(it -> number.isEmpty() || number.equals("" + it.number()))
                        .findFirst()
                        .orElseThrow(Missing::new);
        ArticleForm form =
                new ArticleForm(
                        version.heading(),
                        version.body(),
                        kept.language(),
                        version.state().equals("checked") ? "yes" : "",
                        "" + opened.article().version(),
                        "");
        desk.save(opened, form, form.typed(kept), language);
        String path = opened.house().path() + "/articles/" + id + "/edit?text=" + kept.language();
        return Answer.moved(path, "article-restored");
    }
}
