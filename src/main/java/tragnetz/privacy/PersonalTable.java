package tragnetz.privacy;

import java.util.Set;

/**
 * A plug said in SQL; a bean of this type plugs one table in. {@code :account} is the person,
 * {@code :limit} the size of a batch. An empty statement does nothing: then another table's plug or
 * a foreign key does it.
 *
 * @param table schema and name
 * @param export query of the export
 * @param withheld columns the query leaves out on purpose
 * @param expire statement of the clock, removes at most {@code :limit} rows
 * @param erase statement of the erasure
 * @param hindrance what stands in the way of an erasure
 * @param order see {@link PersonalData#order}
 */
public record PersonalTable(
        String table,
        Retention retention,
        String export,
        Set<String> withheld,
        String expire,
        String erase,
        Hindrance hindrance,
        int order) {

    /**
     * Stands in the way of an erasure.
     *
     * @param query finds what the sentence names; no row means nothing does
     * @param sentence key of the sentence that says what to do first
     * @param path page without language where it can be done
     */
    public record Hindrance(String query, String sentence, String path) {}

    /** A plug for the table, kept by this rule; the methods below say the rest. */
    public static PersonalTable of(String table, Retention retention) {
        return new PersonalTable(
                table, retention, "", Set.of(), "", "", new Hindrance("", "", ""), 0);
    }

    public PersonalTable exported(String query) {
        return new PersonalTable(
                table, retention, query, withheld, expire, erase, hindrance, order);
    }

    public PersonalTable withholding(String... columns) {
        return new PersonalTable(
                table, retention, export, Set.of(columns), expire, erase, hindrance, order);
    }

    public PersonalTable expired(String statement) {
        return new PersonalTable(
                table, retention, export, withheld, statement, erase, hindrance, order);
    }

    public PersonalTable erased(String statement) {
        return new PersonalTable(
                table, retention, export, withheld, expire, statement, hindrance, order);
    }

    public PersonalTable hinderedBy(String query, String sentence, String path) {
        return new PersonalTable(
                table,
                retention,
                export,
                withheld,
                expire,
                erase,
                new Hindrance(query, sentence, path),
                order);
    }

    public PersonalTable last() {
        return new PersonalTable(table, retention, export, withheld, expire, erase, hindrance, 100);
    }
}
