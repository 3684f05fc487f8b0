package tragnetz.shared.jobs;

/** Recurring work; a bean of this type plugs itself in. On any number of nodes only one runs it. */
public interface Job {

    /** One noun in the plural, unique in the house; the log and the table know the job by it. */
    String name();

    Rhythm rhythm();

    /**
     * Does one portion inside a transaction of the machine room.
     *
     * @return whether more is waiting; then the next portion follows in a transaction of its own
     */
    boolean run();
}
