package tragnetz.shared;

/** The house does not open, for a reason an operator can mend; told without a stack trace. */
public final class Refusal extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param reason what is wrong
     * @param remedy what to do about it
     */
    public Refusal(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
