package tragnetz.circles.threads;

import tragnetz.circles.checkins.Checkin;
import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A circle: how the others are, and what they talk about.
 *
 * @param checkins the latest of each member
 * @param times when each topic was last written to, for the reader
 * @param reports how many messages wait for a host; 0 for others
 * @param called whether the reader has called for help here
 */
public record CirclePage(
        Circle circle,
        List<Checkin> checkins,
        List<ThreadLine> threads,
        Map<UUID, String> times,
        int count,
        int page,
        int reports,
        boolean called)
        implements Page {

    public int pages() {
        return Math.max(1, (count + ThreadStore.PAGE - 1) / ThreadStore.PAGE);
    }

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/threads/circle";
    }
}
