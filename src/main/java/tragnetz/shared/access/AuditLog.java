package tragnetz.shared.access;

import org.jspecify.annotations.Nullable;

/** One command, one line, in the same transaction. Implemented by the module that keeps the log. */
public interface AuditLog {

    /**
     * What was asked for and what came of it.
     *
     * @param command method and route pattern, never its values
     * @param path the path with its ids, without query
     * @param request the request's id
     * @param done key below {@code did.} of the sentence that told the person; null for none
     * @param refused there was no such thing for this viewer
     */
    record Line(
            String command, String path, String request, @Nullable String done, boolean refused) {}

    /** Writes the line of a command that is about to be committed, or was refused. */
    void write(Viewer viewer, Line line);
}
