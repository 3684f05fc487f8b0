package tragnetz.networks.articles;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.TextStates;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.CollisionPage;
import tragnetz.shared.web.CollisionPage.Side;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lays out the form of an article and keeps what is written. */
@Component
class ArticleDesk {

    /** What lies on the desk: an article of a network the viewer coordinates. */
    record Opened(House house, Article article, List<ArticleText> texts) {

        ArticleText in(String language) {
            return texts.stream()
                    .filter(it -> it.language().equals(language))
                    .findFirst()
                    .orElseGet(() -> ArticleText.none(language));
        }

        /** The asked language when it is one of ours, else the source's. */
        ArticleText kept(@Nullable String asked) {
            return in(asked != null && Language.spoken(asked) ? asked : article.language());
        }
    }

    private final Networks networks;
    private final ArticleStore store;
    private final ArticleTextStore texts;
    private final Articles articles;
    private final Words words;

    ArticleDesk(
            Networks networks,
            ArticleStore store,
            ArticleTextStore texts,
            Articles articles,
            Words words) {
        this.networks = networks;
        this.store = store;
        this.texts = texts;
        this.articles = articles;
        this.words = words;
    }

    House coordinated(String network, Person viewer, Language reader) {
        House house = networks.house(network, reader);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }

    Opened open(String network, UUID id, Person viewer, Language reader) {
        House house = coordinated(network, viewer, reader);
        Article article = store.article(house.id(), id).orElseThrow(Missing::new);
        return new Opened(
                house,
                article,
                articles.texts(house.id(), List.of(article)).getOrDefault(id, List.of()));
    }

    Page page(Opened opened, ArticleText kept, ArticleForm form, Problems problems) {
        Article article = opened.article();
        boolean own = kept.language().equals(article.language());
        return new ArticleFormPage(
                opened.house(),
                article,
                form,
                kept.language(),
                opened.texts().stream().map(ArticleText::headed).toList(),
                own ? null : opened.in(article.language()),
                store.versions(opened.house().id(), article.id(), kept.language()).size(),
                Appearance.due(article, opened.house()),
                problems);
    }

    /** Saves, or gives back the page on which to choose when somebody else was faster. */
    Optional<Page> save(Opened opened, ArticleForm form, ArticleText typed, Language reader) {
        UUID network = opened.house().id();
        UUID id = opened.article().id();
        ArticleText kept = opened.in(typed.language());
        if (!texts.advance(network, id, form.known())) {
            return Optional.of(collision(opened, form, typed, kept, reader));
        }
        boolean source = typed.language().equals(opened.article().language());
        boolean rewritten = !typed.same(kept);
        String state = TextStates.next(source, rewritten, form.ticked(), kept.state());
        if (rewritten) {
            texts.keep(network, id, typed.language());
        }
        if (typed.empty()) {
            texts.untell(network, id, typed.language());
        } else if (rewritten || !state.equals(kept.state())) {
            texts.tell(network, id, typed, state);
        }
        if (source && rewritten) {
            texts.outdate(network, id);
        }
        return Optional.empty();
    }

    private Page collision(
            Opened opened,
            ArticleForm form,
            ArticleText mine,
            ArticleText theirs,
            Language reader) {
        Map<String, String> labels =
                Map.of(
                        "heading", words.say(reader, "articles.heading"),
                        "body", words.say(reader, "articles.body"),
                        "checked", words.say(reader, "networks.field.checked"));
        return CollisionPage.of(
                opened.house(),
                opened.house().path() + "/articles/" + opened.article().id() + "/edit",
                opened.article().version(),
                labels,
                sides(mine, form.ticked(), reader),
                sides(theirs, theirs.state().equals("checked"), reader));
    }

    private Map<String, Side> sides(ArticleText text, boolean checked, Language reader) {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("text", Side.of(text.language()));
        sides.put("heading", Side.of(text.heading()));
        sides.put("body", Side.of(text.body()));
        sides.put(
                "checked",
                new Side(
                        checked ? "yes" : "",
                        words.say(reader, checked ? "shared.yes" : "shared.no")));
        return sides;
    }
}
