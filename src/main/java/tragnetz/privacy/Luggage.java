package tragnetz.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What of one table goes along when a network moves to another installation. The slice that owns
 * the table plugs itself in with a bean of this type; without a plug, or a line with the reason in
 * the tests' {@code tables-that-stay.txt}, the build fails for every table that names a network, an
 * organisation or an owner.
 *
 * <p>Rows keep their ids. Tables are unpacked in the order of their foreign keys. A row whose key
 * is there already is left as it is. Columns with a foreign key to an account follow the person to
 * the account that has the same address in the new house; {@link #naming} tells of columns without
 * one.
 *
 * @param table schema and name
 * @param rows query of whole rows; {@code :network} is the network, {@code :people} the accounts
 *     that other tables' rows name
 * @param people further columns that name an account
 * @param owner column whose field keys go along, because texts are sealed for it; empty for none
 * @param address printed address of a row without language, {@code /offers/{id}}; empty for none
 */
public record Luggage(String table, String rows, Set<String> people, String owner, String address) {

    /** Rows of a table whose column {@code network_id} names the network. */
    public static Luggage ofNetwork(String table) {
        return new Luggage(
                table, "select * from " + table + " where network_id = :network", Set.of(), "", "");
    }

    /**
     * Rows of a table whose column {@code organisation_id} names an organisation; those of the
     * network's members go along.
     */
    public static Luggage ofOrganisations(String table) {
        return new Luggage(
                table,
                "select * from "
                        + table
                        + " where organisation_id in (select organisation_id from"
                        + " networks.pub_membership where network_id = :network)",
                Set.of(),
                "",
                "");
    }

    /**
     * Rows of the network, some of their columns otherwise than here.
     *
     * @param changes a JSON object of columns, as SQL on {@code t}
     */
    public static Luggage ofNetwork(String table, String changes) {
        return of(
                table,
                "select (jsonb_populate_record(t, "
                        + changes
                        + ")).* from "
                        + table
                        + " t where t.network_id = :network");
    }

    /** Rows that a query of whole rows finds. */
    public static Luggage of(String table, String rows) {
        return new Luggage(table, rows, Set.of(), "", "");
    }

    /** Columns without a foreign key that name an account. */
    public Luggage naming(String... columns) {
        return new Luggage(table, rows, new LinkedHashSet<>(List.of(columns)), owner, address);
    }

    /** Texts in the table are sealed for the {@link UUID} in this column. */
    public Luggage sealedFor(String column) {
        return new Luggage(table, rows, people, column, address);
    }

    /** Rows have an address on posters: a path without language, a column's name in braces. */
    public Luggage printed(String path) {
        return new Luggage(table, rows, people, owner, path);
    }
}
