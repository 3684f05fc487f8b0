package tragnetz.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Plugs;
import tragnetz.privacy.exports.DataWords;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.util.UUID;

@HouseTest
class ClockTests {

    @Autowired Clock clock;
    @Autowired Plugs plugs;
    @Autowired DataWords words;
    @Autowired Door door;
    @Autowired Rows rows;

    @Test
    void bucketsGoAfterTheTwoHoursTheyAreSaidToStay() {
        rows.update(
                "insert into shared.rate_bucket (bucket, period) values ('old', now() - interval"
                        + " '121 minutes'), ('new', now() - interval '119 minutes')");

        door.write(new Machine("test"), clock::run);

        assertThat(
                        rows.query(
                                "select convert_from(bucket, 'UTF8') as bucket from"
                                        + " shared.rate_bucket where bucket in ('old', 'new')"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("bucket", "new"));
        rows.update("delete from shared.rate_bucket where bucket = 'new'");
        PersonalData buckets =
                plugs.all().stream()
                        .filter(it -> it.table().equals("shared.rate_bucket"))
                        .findFirst()
                        .orElseThrow();
        assertThat(words.clock(buckets, Language.DE)).contains("2 Stunden");
    }

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
