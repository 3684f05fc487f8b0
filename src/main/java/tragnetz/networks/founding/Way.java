package tragnetz.networks.founding;

/**
 * Who founds, and from where.
 *
 * @param path of the form, without language
 * @param back where one goes instead, without language; empty when there is nowhere
 * @param token of an empty installation; empty elsewhere
 */
public record Way(String path, String back, String token) {

    public static final Way ADMINISTRATION =
            new Way("/administration/networks/new", "/administration", "");

    /** The person who founds the first network looks after the installation and coordinates it. */
    public static Way setUp(String token) {
        return new Way("/set-up", "", token);
    }

    public boolean first() {
        return path.equals("/set-up");
    }
}
