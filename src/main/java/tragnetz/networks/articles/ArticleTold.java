package tragnetz.networks.articles;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Told;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An article as its reader gets it.
 *
 * @param heading in the same language as the body's shown text
 * @param published null while it is hidden
 * @param changed when any of its texts was last written
 */
public record ArticleTold(
        UUID id, Told.Text heading, Told body, @Nullable Instant published, LocalDate changed) {

    static Optional<ArticleTold> of(Article article, List<ArticleText> texts, Language reader) {
        return Told.best(
                        texts.stream().map(ArticleText::headed).toList(),
                        reader,
                        article.language())
                .map(
                        told ->
                                new ArticleTold(
                                        article.id(),
                                        told.shown(),
                                        body(texts, told),
                                        article.publishedAt(),
                                        changed(texts)));
    }

    /** The day it was published, as people count days here. */
    public LocalDate day() {
        return published == null ? changed : published.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Told body(List<ArticleText> texts, Told heading) {
        Told.Text source = heading.source();
        return new Told(
                in(texts, heading.shown().language()),
                source == null ? null : in(texts, source.language()));
    }

    private static Told.Text in(List<ArticleText> texts, String language) {
        return texts.stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .orElseGet(() -> ArticleText.none(language))
                .bodied();
    }

    private static LocalDate changed(List<ArticleText> texts) {
        return texts.stream()
                .map(ArticleText::changed)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }
}
