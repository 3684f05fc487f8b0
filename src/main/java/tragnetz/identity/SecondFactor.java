package tragnetz.identity;

import java.util.UUID;

/** A further proof that it is this person, beside the mailbox; it plugs itself in. */
public interface SecondFactor {

    /** Whether the account has set it up; called inside the open transaction. */
    boolean wanted(UUID account);

    /** How many of them the account has; called inside the open transaction. */
    default int count(UUID account) {
        return wanted(account) ? 1 : 0;
    }
}
