package tragnetz.networks.articles;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Markdown;
import tragnetz.shared.web.WithoutTransaction;

/** Shows what is being typed as its readers will see it; keeps nothing of it. */
@Controller
class ArticlePreviewController {

    private static final int LONGEST = 20_000;

    @PostMapping("/articles/preview")
    @WithoutTransaction
    Answer preview(@RequestParam(defaultValue = "") String body, Person viewer) {
        String whole = body.substring(0, Math.min(body.length(), LONGEST));
        return new Answer.Data(Markdown.drawn(whole));
    }
}
