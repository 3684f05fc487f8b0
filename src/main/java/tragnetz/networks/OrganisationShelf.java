package tragnetz.networks;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/**
 * What an organisation offers, told on its page; modules that keep offers plug themselves in.
 * Called inside the viewer's transaction.
 */
public interface OrganisationShelf {

    /**
     * One offer.
     *
     * @param path its page, without language
     * @param title in the text's language
     * @param summary one or two sentences without marks; empty for none
     * @param textLanguage ISO 639 code of title and summary
     * @param languages languages the offer speaks, ISO 639
     */
    record Line(
            String path,
            String title,
            String summary,
            String textLanguage,
            List<String> languages) {}

    /**
     * Where editors keep what stands on the shelf.
     *
     * @param path without language
     * @param label key of its name
     */
    record Desk(String path, String label) {}

    Desk desk(UUID organisation);

    /** Whether anything stands there, public or not. */
    boolean used(UUID organisation);

    /** What the public may read, in the reader's language where there is one; at most 100. */
    List<Line> of(UUID organisation, Language language);
}
