package tragnetz.networks.articles;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Told;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;

/**
 * An article, one language at a time.
 *
 * @param language in which it is written now
 * @param texts which languages there are, and how far each can be trusted
 * @param source the text to translate from; null while the source itself is written
 * @param versions how many earlier texts there are in this language
 * @param due when a planned one appears, for the form: day and time
 */
public record ArticleFormPage(
        House house,
        Article article,
        ArticleForm form,
        String language,
        List<Told.Text> texts,
        @Nullable ArticleText source,
        int versions,
        Due due,
        Problems problems)
        implements Form {

    /** A day and a time, as the fields of a form hold them. */
    public record Due(String day, String time) {}

    @Override
    public String template() {
        return "networks/articles/edit";
    }

    /** Without language. */
    public String path() {
        return house.path() + "/articles/" + article.id();
    }

    public boolean own() {
        return language.equals(article.language());
    }
}
