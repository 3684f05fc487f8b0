package tragnetz.directory.api;

/** A parameter that cannot be understood; answered with 400. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String expected;

    /**
     * @param expected what would be understood, in English for the one who programs
     */
    Refused(String parameter, String expected) {
        super(parameter, null, false, false);
        this.parameter = parameter;
        this.expected = expected;
    }

    String parameter() {
        return parameter;
    }

    String expected() {
        return expected;
    }
}
