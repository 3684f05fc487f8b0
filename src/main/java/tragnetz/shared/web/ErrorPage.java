package tragnetz.shared.web;

/** The page of an error. */
public record ErrorPage(int status) implements Page {

    @Override
    public String template() {
        return "shared/error";
    }

    /** The sentences for this status: missing, refused, large, busy, bad or broken. */
    public String kind() {
        return switch (status) {
            case 404, 405 -> "missing";
            case 401, 403 -> "refused";
            case 413 -> "large";
            case 429, 503 -> "busy";
            default -> status < 500 ? "bad" : "broken";
        };
    }
}
