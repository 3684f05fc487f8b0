package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.topics.Topics;
import tragnetz.shared.places.Place;
import tragnetz.shared.web.Emergencies;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked, what was understood, what was found.
 *
 * @param guesses topics that may be meant and were not named
 * @param around the place round which it looked because nobody is in it
 * @param calls numbers that come before anything else; empty unless the words speak of danger
 * @param tried whether no entry has all the words, so that any of them counts
 * @param instead topics that were looked up because nobody offers what was named
 */
public record FindPage(
        @Nullable House house,
        Wish wish,
        List<Chip> chips,
        List<String> guesses,
        boolean unknownPlace,
        @Nullable Place around,
        boolean tried,
        List<String> instead,
        List<Emergencies.Number> calls,
        int count,
        int page,
        List<Facet> facets,
        List<Result> results,
        ZonedDateTime now,
        List<NetworkNamed> networks,
        Topics topics)
        implements Page {

    @Override
    public String template() {
        return "directory/finder/find";
    }

    public int pages() {
        return Math.max(1, (count + Wish.PAGE - 1) / Wish.PAGE);
    }

    /** Ways to sort, the chosen one among them: what lies nowhere has no distance. */
    public List<String> sorts() {
        boolean distances =
                facets.stream()
                        .anyMatch(it -> it.name().equals("distance") && !it.choices().isEmpty());
        return Stream.concat(Stream.of(""), Wish.SORTS.stream())
                .filter(it -> distances || !it.equals("distance"))
                .toList();
    }

    /** Kilometres round the place where nobody is. */
    public int round() {
        return Reading.ROUND;
    }

    /** The path of the pages, without the number. */
    public String pager() {
        String path = wish.path();
        return path + (path.contains("?") ? "&page=" : "?page=");
    }

    /** Chosen filters; so many that a phone should say it before they are unfolded. */
    public long chosen() {
        return facets.stream()
                .flatMap(it -> it.choices().stream())
                .filter(Facet.Choice::on)
                .count();
    }
}
