package tragnetz.networks.moves;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Typed;
import tragnetz.shared.web.Upload;

import java.util.Locale;

/**
 * An archive, the words that open it, and another word for the network where its own is taken.
 *
 * @param file the archive
 */
record ArrivalForm(@Nullable Upload file, @Nullable String words, @Nullable String slug) {

    Upload archive() {
        return Upload.of(file);
    }

    String spoken() {
        return Typed.line(words);
    }

    String wanted() {
        return Typed.plain(slug).toLowerCase(Locale.ROOT);
    }
}
