package tragnetz.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.util.UUID;

@HouseTest
class ClockTests {

    @Autowired Clock clock;
    @Autowired Door door;
    @Autowired Rows rows;

    @Test
    void whatHasHadItsTimeGoesInBatchesAndWhatHasNotStays() {
        UUID account = DemoWorld.id("administrator");
        rows.update(
                """
                insert into identity.session (account_id, id, token_hash, expires_at, device)
                select ?, gen_random_uuid(), uuid_send(gen_random_uuid()), now() - interval '1 minute', 'over' from generate_series(1, 1203)
                """,
                account);
        rows.update(
                """
                insert into identity.session (account_id, id, token_hash, expires_at, device)
                values (?, gen_random_uuid(), uuid_send(gen_random_uuid()), now() + interval '1 day', 'not over')
                """,
                account);

        door.write(new Machine("test"), clock::run);

        assertThat(rows.count("select count(*) from identity.session where device = 'over'"))
                .isZero();
        assertThat(rows.count("select count(*) from identity.session where device = 'not over'"))
                .isPositive();
        assertThat(
                        rows.count(
                                """
                                select coalesce(sum(removed), 0) from privacy.retention_run
                                where kept_table = 'identity.session' and not failed
                                """))
                .isGreaterThanOrEqualTo(1203);
        assertThat(rows.count("select count(*) from privacy.retention_run where failed")).isZero();
    }
}
