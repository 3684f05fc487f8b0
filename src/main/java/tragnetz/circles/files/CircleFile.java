package tragnetz.circles.files;

import java.util.List;
import java.util.UUID;

/**
 * A file as a member of the circle sees it.
 *
 * @param hosts whether only the hosts and who brought it see it
 * @param vanishes the day it vanishes
 * @param versions the newest first
 */
public record CircleFile(
        UUID id,
        String author,
        boolean mine,
        boolean hosts,
        String vanishes,
        List<Version> versions) {

    /** One version. */
    public record Version(
            int version, String name, String type, int kilobytes, String when, boolean picture) {}

    public Version newest() {
        return versions.getFirst();
    }
}
