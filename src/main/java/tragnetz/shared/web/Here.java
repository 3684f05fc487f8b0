package tragnetz.shared.web;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;

import java.util.Comparator;
import java.util.List;

/** Where the reader is and in which language; what every template needs to speak and to link. */
public final class Here {

    /**
     * A room in the header.
     *
     * @param current how {@code aria-current} says it: page, true for a page within, or null
     * @param count how much in it waits; 0 for nothing
     */
    public record Room(
            String path, String label, @Nullable String current, int count, boolean desk) {}

    /** A number that helps at once. */
    public record Call(String number, String label) {}

    private final Surroundings surroundings;
    private final Visit visit;
    private final @Nullable House house;
    private @Nullable List<Room> rooms;

    Here(Surroundings surroundings, Visit visit, @Nullable House house) {
        this.surroundings = surroundings;
        this.visit = visit;
        this.house = house;
    }

    public Language language() {
        return visit.language();
    }

    /** The languages of the switcher. */
    public List<Language> languages() {
        return Language.spoken();
    }

    /** The sentence in the reader's language. */
    public String say(String key, Object... arguments) {
        return surroundings.words().say(language(), key, arguments);
    }

    /** The sentence in German, for texts that need it beside an unchecked translation. */
    public String sayIn(Language language, String key, Object... arguments) {
        return surroundings.words().say(language, key, arguments);
    }

    /** A path in the reader's language. */
    public String to(String path) {
        return "/" + language().code() + ("/".equals(path) ? "" : path);
    }

    /** This page in another language; filters and search words stay. */
    public String in(Language other) {
        String query = visit.query();
        return "/" + other.code() + visit.path() + (query.isEmpty() ? "" : "?" + query);
    }

    /** Absolute address of this page in a language, for {@code hreflang}. */
    public String canonical(Language other) {
        String domain = house == null ? null : house.domain();
        if (domain == null || !visit.path().startsWith(brandPath())) {
            return address("/" + other.code() + visit.path());
        }
        String path = at(brandPath()) ? "" : visit.path();
        return surroundings.settings().baseUrl().getScheme()
                + "://"
                + domain
                + "/"
                + other.code()
                + path;
    }

    /** Absolute address of a path that already names its language. */
    public String address(String path) {
        return surroundings.settings().baseUrl() + path;
    }

    /** Address of a network's feed in the reader's language. */
    public String feed(String path) {
        return "/feeds/" + (language().pseudo() ? Language.DE : language()).code() + path;
    }

    public boolean at(String path) {
        return visit.path().equals(path);
    }

    public Viewer viewer() {
        return visit.viewer();
    }

    public boolean signedIn() {
        return viewer() instanceof Person;
    }

    public String name() {
        return viewer() instanceof Person person ? person.name() : "";
    }

    public boolean sharedPhone() {
        return viewer() instanceof Person person && person.sharedPhone();
    }

    public String csrf() {
        return visit.csrf();
    }

    /** A fresh idempotency token: the same form sent twice is answered once. */
    public String once() {
        return visit.once();
    }

    public String requestId() {
        return visit.requestId();
    }

    public Content css() {
        return surroundings.stylesheet().content();
    }

    public boolean demo() {
        return surroundings.settings().demo();
    }

    /** Address of a static file, with its fingerprint. */
    public String asset(String name) {
        return surroundings.assets().url(name);
    }

    /** What the browser checks a static script against. */
    public String integrity(String name) {
        return surroundings.assets().integrity(name);
    }

    public int hue() {
        return house == null ? 205 : Math.floorMod(Math.round(house.hue() / 10f) * 10, 360);
    }

    public String brand() {
        return house == null ? say("shared.brand") : house.name();
    }

    public String brandPath() {
        return house == null ? "/" : house.path();
    }

    public String brandNet() {
        return house == null ? "Tragnetz" : house.slug();
    }

    public @Nullable House house() {
        return house;
    }

    /** The rooms of everybody who is here. */
    public List<Room> rooms() {
        return known().stream().filter(room -> !room.desk()).toList();
    }

    /** The rooms of those who look after the house. */
    public List<Room> desk() {
        return known().stream().filter(Room::desk).toList();
    }

    private List<Room> known() {
        List<Room> known = rooms;
        if (known == null) {
            known = entered();
            rooms = known;
        }
        return known;
    }

    /** Where something went wrong nobody counts: the database may be what went wrong. */
    private List<Room> entered() {
        String path = visit.path().isEmpty() ? "/" : visit.path();
        List<Rooms.Room> all = surroundings.rooms(viewer(), house);
        String nearest =
                all.stream()
                        .map(room -> plain(room.path()))
                        .filter(it -> path.equals(it) || within(it, path))
                        .max(Comparator.comparingInt(String::length))
                        .filter(_ -> !visit.lost())
                        .orElse(null);
        return all.stream()
                .map(
                        room ->
                                new Room(
                                        room.path(),
                                        say(room.key()),
                                        !plain(room.path()).equals(nearest)
                                                ? null
                                                : path.equals(nearest) ? "page" : "true",
                                        visit.lost() ? 0 : room.count().getAsInt(),
                                        room.desk()))
                .toList();
    }

    /** The front door leads everywhere, so it counts for itself alone. */
    private boolean within(String room, String path) {
        return !room.equals(brandPath()) && path.startsWith(room + "/");
    }

    private static String plain(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /** What the viewer is reminded of on this page; where something went wrong, of nothing. */
    public Reminders.@Nullable Reminder reminder() {
        return house == null || visit.lost() || !visit.path().startsWith(house.path())
                ? null
                : surroundings.reminder(
                        viewer(), house, visit.path().substring(house.path().length()));
    }

    public List<Call> emergencies() {
        return surroundings
                .emergencies()
                .of(house == null ? surroundings.settings().country() : house.country())
                .stream()
                .limit(4)
                .map(call -> new Call(call.number(), say("emergencies.number." + call.key())))
                .toList();
    }

    /** What has just happened, once, after a redirect. */
    public @Nullable String done() {
        String key = visit.done();
        return key != null && surroundings.words().knows("did." + key) ? say("did." + key) : null;
    }
}
