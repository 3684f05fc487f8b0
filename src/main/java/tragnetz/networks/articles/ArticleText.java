package tragnetz.networks.articles;

import tragnetz.shared.i18n.Told;
import tragnetz.shared.i18n.Tongues;

import java.time.LocalDate;

/** What an article says in one language. */
public record ArticleText(
        String language, String heading, String body, String state, LocalDate changed) {

    static ArticleText none(String language) {
        return new ArticleText(language, "", "", "", LocalDate.EPOCH);
    }

    public String dir() {
        return Tongues.dir(language);
    }

    Told.Text headed() {
        return new Told.Text(language, heading, state, changed);
    }

    Told.Text bodied() {
        return new Told.Text(language, body, state, changed);
    }

    boolean same(ArticleText other) {
        return heading.equals(other.heading) && body.equals(other.body);
    }

    boolean empty() {
        return (heading + body).isBlank();
    }
}
