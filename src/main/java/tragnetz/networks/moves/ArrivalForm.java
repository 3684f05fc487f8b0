package tragnetz.networks.moves;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Typed;
import tragnetz.shared.web.Upload;

import java.util.Locale;

/**
 * An archive, and another word for the network where its own is taken.
 *
 * @param file the archive
 */
record ArrivalForm(@Nullable Upload file, @Nullable String slug) {

    Upload archive() {
        return Upload.of(file);
    }

    String wanted() {
        return Typed.plain(slug).toLowerCase(Locale.ROOT);
    }
}
