package tragnetz.networks.legal;

import org.jspecify.annotations.Nullable;

import tragnetz.networks.articles.ArticleTold;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/**
 * A legal notice, written from its facts in the reader's language.
 *
 * @param parts empty while nobody has answered the questions
 * @param additions what the network has written besides
 */
public record LegalPage(
        House house,
        LegalKind kind,
        List<Part> parts,
        List<ArticleTold> additions,
        boolean editable)
        implements Page {

    /** A heading, named by its key, with what stands below. */
    public record Part(String heading, List<Passage> passages) {}

    /** What stands below a heading. */
    public sealed interface Passage {

        /** A sentence, named by its key. */
        record Said(String key, List<Object> arguments) implements Passage {}

        /**
         * A name or an address, the same in every language.
         *
         * @param label key of what it is; null where it speaks for itself
         */
        record Fact(@Nullable String label, String text) implements Passage {}

        /**
         * Where one writes, calls or reads on.
         *
         * @param icon mail, phone or globe
         */
        record Reach(String icon, String href, String text) implements Passage {}
    }

    @Override
    public String template() {
        return "networks/legal/show";
    }
}
