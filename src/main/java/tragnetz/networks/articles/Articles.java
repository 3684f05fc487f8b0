package tragnetz.networks.articles;

import org.springframework.stereotype.Component;

import tragnetz.networks.News;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a network's articles say to their readers. */
@Component
public class Articles implements News {

    private final ArticleStore store;
    private final ArticleTextStore texts;
    private final ArticlePlaceStore places;

    Articles(ArticleStore store, ArticleTextStore texts, ArticlePlaceStore places) {
        this.store = store;
        this.texts = texts;
        this.places = places;
    }

    /** Sections in their order, or news with the newest first. */
    public List<ArticleTold> shown(
            UUID network, String kind, Language reader, int limit, int offset) {
        List<Article> articles = store.shown(network, kind, limit, offset);
        return articles.isEmpty() ? List.of() : told(network, articles, reader);
    }

    public int count(UUID network, String kind) {
        return store.count(network, kind);
    }

    /** One piece of news, for everybody. */
    public Optional<ArticleTold> news(UUID network, UUID id, Language reader) {
        return store.article(network, id)
                .filter(it -> it.news() && it.publishedAt() != null)
                .flatMap(it -> told(network, List.of(it), reader).stream().findFirst());
    }

    @Override
    public UUID publish(UUID network, List<Text> texts) {
        List<Text> sources = texts.stream().filter(it -> it.state().equals("source")).toList();
        if (sources.size() != 1) {
            throw new IllegalArgumentException("News have exactly one source");
        }
        UUID id = UUID.randomUUID();
        places.insert(network, id, "news", sources.getFirst().language());
        for (Text text : texts) {
            ArticleText written =
                    new ArticleText(
                            text.language(),
                            text.title(),
                            text.body(),
                            text.state(),
                            java.time.LocalDate.EPOCH);
            this.texts.tell(network, id, written, text.state());
        }
        places.show(network, id);
        return id;
    }

    List<ArticleTold> told(UUID network, List<Article> articles, Language reader) {
        Map<UUID, List<ArticleText>> texts = texts(network, articles);
        return articles.stream()
                .flatMap(
                        it ->
                                ArticleTold.of(it, texts.getOrDefault(it.id(), List.of()), reader)
                                        .stream())
                .toList();
    }

    Map<UUID, List<ArticleText>> texts(UUID network, List<Article> articles) {
        return store.texts(network, articles.stream().map(Article::id).toList()).stream()
                .collect(
                        Collectors.groupingBy(
                                ArticleStore.Row::articleId,
                                Collectors.mapping(ArticleStore.Row::text, Collectors.toList())));
    }
}
