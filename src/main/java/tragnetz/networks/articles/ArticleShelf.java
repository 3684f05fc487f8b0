package tragnetz.networks.articles;

import org.springframework.stereotype.Component;

import tragnetz.networks.MemberRegister;
import tragnetz.networks.articles.ArticlesPage.Line;
import tragnetz.shared.access.Missing;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Told;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.House;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** All articles of a network in their order. */
@Component
class ArticleShelf {

    private static final List<String> ADDITIONS = List.of("legal", "privacy", "barriers");
    private static final List<String> KINDS =
            Stream.concat(Stream.of("section", "news"), ADDITIONS.stream()).toList();

    private final ArticleStore store;
    private final ArticleTextStore texts;
    private final ArticlePlaceStore places;
    private final Articles articles;
    private final MemberRegister networks;
    private final Words words;

    ArticleShelf(
            ArticleStore store,
            ArticleTextStore texts,
            ArticlePlaceStore places,
            Articles articles,
            MemberRegister networks,
            Words words) {
        this.store = store;
        this.texts = texts;
        this.places = places;
        this.articles = articles;
        this.networks = networks;
        this.words = words;
    }

    ArticlesPage page(House house, Language reader) {
        return new ArticlesPage(
                house,
                lines(house, "section", reader),
                lines(house, "news", reader),
                ADDITIONS.stream().flatMap(it -> lines(house, it, reader).stream()).toList());
    }

    private List<Line> lines(House house, String kind, Language reader) {
        List<Article> all = store.all(house.id(), kind);
        Map<UUID, List<ArticleText>> written = articles.texts(house.id(), all);
        return all.stream()
                .map(it -> line(it, written.getOrDefault(it.id(), List.of()), reader))
                .toList();
    }

    private Line line(Article article, List<ArticleText> texts, Language reader) {
        List<Told.Text> headings = texts.stream().map(ArticleText::headed).toList();
        Told.Text heading =
                Told.best(headings, reader, article.language())
                        .map(Told::shown)
                        .orElseGet(() -> unnamed(reader));
        return new Line(article, heading, headings);
    }

    private Told.Text unnamed(Language reader) {
        return new Told.Text(
                reader.code(), words.say(reader, "articles.unnamed"), "source", LocalDate.EPOCH);
    }

    /** A hidden one with a name to be written over, in the network's own language. */
    UUID begin(House house, String kind, Language reader) {
        if (!KINDS.contains(kind)) {
            throw new Missing();
        }
        UUID id = UUID.randomUUID();
        String language = networks.language(house.id());
        places.insert(house.id(), id, kind, language);
        String name =
                words.say(
                        Language.of(language).orElse(reader), "articles.new." + kind + ".heading");
        texts.tell(
                house.id(),
                id,
                new ArticleText(language, name, "", "source", LocalDate.EPOCH),
                "source");
        return id;
    }

    /** One step towards the beginning or the end of its kind. */
    void move(ArticleDesk.Opened opened, boolean up) {
        UUID network = opened.house().id();
        List<Article> all = new ArrayList<>(store.all(network, opened.article().kind()));
        int from = all.indexOf(opened.article());
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, from, to);
        }
        for (int place = 0; place < all.size(); place++) {
            places.place(network, all.get(place).id(), place);
        }
    }

    void remove(ArticleDesk.Opened opened) {
        places.remove(opened.house().id(), opened.article().id());
    }
}
