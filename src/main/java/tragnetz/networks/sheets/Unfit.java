package tragnetz.networks.sheets;

/**
 * A file or text that is no table we can read; the message is a key below {@code sheets.unfit.}.
 */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
        super(reason, null, false, false);
    }

    String key() {
        return "sheets.unfit." + getMessage();
    }
}
