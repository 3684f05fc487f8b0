package tragnetz.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.SeatRegister;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What lies in the database, seen with the machine room's eyes; for assertions and for planting
 * canaries.
 */
@TestComponent
public class Rows {

    private static final Machine MACHINE = new Machine("test");

    private final Door door;
    private final JdbcClient jdbc;
    private final SeatRegister seats;

    Rows(Door door, JdbcClient jdbc, SeatRegister seats) {
        this.door = door;
        this.jdbc = jdbc;
        this.seats = seats;
    }

    public List<Map<String, Object>> query(String sql, Object... parameters) {
        return door.read(MACHINE, () -> jdbc.sql(sql).params(parameters).query().listOfRows());
    }

    public <T> T one(Class<T> type, String sql, Object... parameters) {
        return door.read(MACHINE, () -> jdbc.sql(sql).params(parameters).query(type).single());
    }

    public long count(String sql, Object... parameters) {
        return one(Long.class, sql, parameters);
    }

    public int update(String sql, Object... parameters) {
        return door.write(MACHINE, () -> jdbc.sql(sql).params(parameters).update());
    }

    /** The account as a viewer with its seats of this moment. */
    public Person person(UUID account) {
        return door.read(
                MACHINE,
                () ->
                        new Person(
                                account,
                                UUID.randomUUID(),
                                "test",
                                seats.of(account),
                                false,
                                Person.Assurance.FRESH,
                                false));
    }
}
