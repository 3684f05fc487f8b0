package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.live.News;

import java.util.UUID;
import java.util.function.IntFunction;

/** What a handler gives back: a page to read, or the address where the result can be read. */
public sealed interface Answer
        permits Page,
                Parcels.Parcel,
                Answer.Moved,
                Answer.Again,
                Answer.Shown,
                Answer.Data,
                Answer.Open,
                Answer.Elsewhere,
                Answer.File,
                Answer.Freight {

    /**
     * The command is done; the result is read elsewhere.
     *
     * @param path path without language, starting with a slash
     * @param done key below {@code did.} of the sentence that says what happened; null for none
     */
    record Moved(String path, @Nullable String done) implements Answer {}

    /** The form once more, with what was typed and what is wrong; nothing has been written. */
    record Again(Page page, int status) implements Answer {}

    /**
     * The command is done, and its page holds a secret that can be read this once.
     *
     * @param later where the same form leads when it is sent again
     */
    record Shown(Page page, Moved later) implements Answer {}

    /** JSON for one of our own scripts. */
    record Data(String json) implements Answer {}

    /**
     * The page stays open: server-sent events, for as long as the person may.
     *
     * @param channel whose news it wants
     */
    record Open(UUID channel, News news) implements Answer {}

    /**
     * The same request once more, at another installation.
     *
     * @param address absolute
     */
    record Elsewhere(String address) implements Answer {}

    /** Something to keep, always served as an attachment. */
    record File(String name, String type, byte[] content) implements Answer {}

    /**
     * The same, too large to be in memory: sent piece by piece when the transaction is over.
     *
     * @param bytes size of all pieces together
     * @param pieces gives the piece at a place, from 0; empty behind the last
     */
    record Freight(String name, String type, long bytes, IntFunction<byte[]> pieces)
            implements Answer {}

    static Answer moved(String path, String done) {
        return new Moved(path, done);
    }

    static Answer moved(String path) {
        return new Moved(path, null);
    }

    static Answer again(Page page) {
        return new Again(page, 422);
    }

    /** Two people changed the same thing; the page shows both versions. */
    static Answer conflict(Page page) {
        return new Again(page, 409);
    }
}
