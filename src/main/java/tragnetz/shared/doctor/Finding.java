package tragnetz.shared.doctor;

/** What the doctor saw; everything but {@link Well} comes with what to do. */
sealed interface Finding {

    record Well(String what) implements Finding {}

    /** Runs, but an operator should know. */
    record Note(String what, String advice) implements Finding {}

    /** Does not run, or not safely. */
    record Ill(String what, String remedy) implements Finding {}
}
