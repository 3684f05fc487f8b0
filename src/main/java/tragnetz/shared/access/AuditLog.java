package tragnetz.shared.access;

/** One command, one line, in the same transaction. Implemented by the module that keeps the log. */
public interface AuditLog {

    /**
     * Writes the line of a command that is about to be committed.
     *
     * @param viewer who acted
     * @param command method and route pattern, never its values
     * @param path the path with its ids, without query
     * @param request the request's id
     */
    void write(Viewer viewer, String command, String path, String request);
}
