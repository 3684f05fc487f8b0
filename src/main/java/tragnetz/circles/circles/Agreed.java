package tragnetz.circles.circles;

import tragnetz.privacy.Luggage;

/** What moves along of circles: of those whose hosts have said yes, and of no others. */
public final class Agreed {

    /** As SQL on {@code c}. */
    static final String SAID = "c.move_agreed_at > now() - interval '90 days'";

    private Agreed() {}

    /** Rows of a table whose column {@code circle_id} names the circle. */
    public static Luggage rows(String table) {
        return Luggage.of(
                table,
                """
                select t.* from %s t where t.network_id = :network and t.circle_id in
                    (select c.id from circles.circle c where c.network_id = :network and %s)
                """
                        .formatted(table, SAID));
    }
}
