package tragnetz.privacy;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one table keeps about people. The slice that owns the table plugs itself in, mostly by a
 * {@link PersonalTable}; a bean of this type is for tables that need more. Without a plug the build
 * fails.
 *
 * <p>The words are sentences {@code data.<schema>.<table>}: the bare key names what is kept, {@code
 * .why} says what for, {@code .stays} what is left after an erasure and why, {@code .<column>}
 * names a column where {@code data.column.<column>} does not. All methods are called in the machine
 * room.
 */
public interface PersonalData {

    /**
     * Column of an exported row that says when the row vanishes, an instant; shown as its clock.
     */
    String VANISHES = "vanishes_at";

    /** Schema and name of the table. */
    String table();

    /** The rows about the account, columns in reading order; at most some thousands. */
    List<Map<String, @Nullable Object>> export(UUID account);

    /** Columns the export leaves out because they would help nobody but a thief: hashes, seals. */
    Set<String> withheld();

    /** The rule of the clock. */
    Retention retention();

    /**
     * Removes rows whose time is over.
     *
     * @param limit rows at most, so that no transaction grows long
     * @return how many were removed; fewer than the limit means that none is left
     */
    int expire(int limit);

    /** Erases what the table holds about the account, inside the one transaction of the erasure. */
    void erase(UUID account);

    /** What the person has to do before; null when nothing stands in the way. */
    default @Nullable Objection objection(UUID account) {
        return null;
    }

    /** Place in the order of erasing: what refers to others before what is referred to. */
    default int order() {
        return 0;
    }
}
