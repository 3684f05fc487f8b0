package tragnetz.networks.articles;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Coordinators write an article, language by language, and look at it before they save. */
@Controller
class ArticleEditController {

    private final ArticleDesk desk;

    ArticleEditController(ArticleDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/n/{network}/articles/{id}/edit")
    Page edit(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable String text,
            Person viewer,
            Language language) {
        var opened = desk.open(network, id, viewer, language);
        ArticleText kept = opened.kept(text);
        ArticleForm form = ArticleForm.of(kept, opened.article().version());
        return desk.page(opened, kept, form, new Problems());
    }

    @PostMapping("/n/{network}/articles/{id}/edit")
    Answer save(
            @PathVariable String network,
            @PathVariable UUID id,
            ArticleForm form,
            Person viewer,
            Language language) {
        var opened = desk.open(network, id, viewer, language);
        ArticleText kept = opened.kept(form.text());
        ArticleText typed = form.typed(kept);
        if (form.looking()) {
            return new Answer.Again(desk.page(opened, kept, form, new Problems()), 200);
        }
        boolean source = kept.language().equals(opened.article().language());
        Problems problems = form.check(typed, source);
        if (problems.any()) {
            return Answer.again(desk.page(opened, kept, form, problems));
        }
        String path = opened.house().path() + "/articles/" + id + "/edit?text=" + kept.language();
        return desk.save(opened, form, typed, language)
                .<Answer>map(Answer::conflict)
                .orElseGet(() -> Answer.moved(path, "article-saved"));
    }
}
