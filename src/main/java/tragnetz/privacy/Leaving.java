package tragnetz.privacy;

import java.util.UUID;

/** Erases people who have no place here any more; called inside an open transaction. */
public interface Leaving {

    /** False when something stands in the way; then nothing has been erased. */
    boolean leave(UUID account);
}
