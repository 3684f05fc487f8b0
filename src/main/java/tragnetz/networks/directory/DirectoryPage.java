package tragnetz.networks.directory;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who does what, in which languages, and whom to turn to.
 *
 * @param languages spoken here, by code
 * @param mine the viewer's seats, to name what she answers for
 */
public record DirectoryPage(
        House house,
        DirectoryFilter filter,
        List<Line> lines,
        int count,
        Map<String, String> kinds,
        Map<String, String> languages,
        Collection<String> regions,
        List<UUID> mine)
        implements Page {

    static final int SIZE = 24;

    /** A member with its people. */
    public record Line(
            UUID id,
            String name,
            String kind,
            String region,
            List<String> languages,
            boolean paused,
            List<Contact> contacts) {}

    /**
     * Whom to turn to.
     *
     * @param days working days within which she answers; null for no promise
     */
    public record Contact(
            String function,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable Integer days) {}

    public int pages() {
        return Paging.pages(count, SIZE);
    }

    @Override
    public String template() {
        return "networks/directory/index";
    }
}
