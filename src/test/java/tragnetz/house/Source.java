package tragnetz.house;

/**
 * A file of the project.
 *
 * @param path from the project's root, with slashes
 */
record Source(String path, String text) {

    int lines() {
        return (int) text.lines().count();
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The first folder below the package {@code tragnetz}: the module. */
    String module() {
        return step(0);
    }

    /** The second: the slice. Empty in a module's base package. */
    String slice() {
        return step(1);
    }

    private String step(int place) {
        String[] steps = path.substring(path.indexOf("tragnetz/") + 9).split("/", -1);
        return place < steps.length - 1 ? steps[place] : "";
    }
}
