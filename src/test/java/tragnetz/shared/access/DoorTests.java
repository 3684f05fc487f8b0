package tragnetz.shared.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.util.Set;
import java.util.UUID;

@HouseTest
class DoorTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired Rows rows;

    @Test
    void statementOutsideTheDoorThrows() {
        assertThatThrownBy(() -> jdbc.sql("select 1").query(Integer.class).single())
                .hasStackTraceContaining("outside the door");
    }

    @Test
    void viewerOfOneTransactionIsGoneInTheNextOnTheSameConnection() {
        UUID network = DemoWorld.id("auental");
        UUID account = DemoWorld.id("auental", "person", "nobody");
        Person member =
                new Person(
                        account,
                        UUID.randomUUID(),
                        "x",
                        new Seats(Set.of(network), Set.of(network), Set.of(), Set.of(), Set.of()),
                        false,
                        Person.Assurance.FRESH,
                        false);

        for (int round = 0; round < 30; round++) {
            assertThat(door.read(member, this::seats)).isPositive();
            assertThat(door.read(Nobody.NOBODY, this::seats)).isZero();
        }
    }

    @Test
    void machineRoomsRoleIsTakenOffAgain() {
        String after =
                door.write(
                        Nobody.NOBODY,
                        () -> {
                            assertThat(door.as(MACHINE, this::role)).isEqualTo("tragnetz_system");
                            return role();
                        });

        assertThat(after).isEqualTo("tragnetz_app");
    }

    @Test
    void readingTransactionRefusesToWrite() {
        assertThatThrownBy(() -> door.read(MACHINE, this::mark))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void forgottenTransactionLeavesNothing() {
        long before = rows.count("select count(*) from shared.idempotency");
        door.write(
                MACHINE,
                () -> {
                    mark();
                    door.forget();
                    return null;
                });

        assertThat(rows.count("select count(*) from shared.idempotency")).isEqualTo(before);
    }

    @Test
    void writingApartStaysWhenTheRestIsForgotten() {
        long before = rows.count("select count(*) from shared.idempotency");
        door.write(
                MACHINE,
                () -> {
                    door.writeApart(MACHINE, this::mark);
                    door.forget();
                    return null;
                });

        assertThat(rows.count("select count(*) from shared.idempotency")).isEqualTo(before + 1);
    }

    @Test
    void oneCommandIsOneTransaction() {
        assertThatThrownBy(() -> door.write(MACHINE, () -> door.write(MACHINE, this::mark)))
                .isInstanceOf(IllegalStateException.class);
    }

    private int mark() {
        return jdbc.sql(
                        "insert into shared.idempotency (key_hash) values"
                                + " (decode(md5(random()::text), 'hex'))")
                .update();
    }

    private long seats() {
        return jdbc.sql("select count(*) from networks.seat").query(Long.class).single();
    }

    private String role() {
        return jdbc.sql("select current_user").query(String.class).single();
    }
}
