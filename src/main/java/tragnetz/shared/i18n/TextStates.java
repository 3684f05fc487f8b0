package tragnetz.shared.i18n;

/** How far a text in one language can be trusted. */
public final class TextStates {

    private TextStates() {}

    /**
     * The state after saving.
     *
     * @param source whether it is the text all others are translated from
     * @param rewritten whether its words changed
     * @param checked whether the editor says that somebody who knows both languages has checked it
     * @param before its state so far; empty when there was none
     */
    public static String next(boolean source, boolean rewritten, boolean checked, String before) {
        if (source) {
            return "source";
        }
        if (checked) {
            return "checked";
        }
        return rewritten || before.isEmpty() || before.equals("checked") ? "translated" : before;
    }
}
