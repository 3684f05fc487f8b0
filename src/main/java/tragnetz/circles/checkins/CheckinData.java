package tragnetz.circles.checkins;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.circles.circles.Agreed;
import tragnetz.circles.circles.SealedStore;
import tragnetz.privacy.Luggage;
import tragnetz.privacy.PersonalData;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

import java.util.Set;

/** How members were, as long as their circle keeps it. */
@Configuration(proxyBeanMethods = false)
class CheckinData {

    /** Goes with the belonging. */
    @Bean
    PersonalData checkinPlug(SealedStore sealed) {
        return sealed.plug(
                PersonalTable.of("circles.checkin", Retention.untilItExpires())
                        .exported(
                                """
                                select k.circle_id as of_circle, k.id as of_row, c.name as circle_id, k.mood, k.sentence, k.language, k.at, k.vanishes_at
                                from circles.checkin k join circles.belonging b on b.network_id = k.network_id and b.circle_id = k.circle_id
                                    and b.member_id = k.member_id
                                join circles.circle c on c.network_id = k.network_id and c.id = k.circle_id
                                where b.account_id = :account order by k.at desc limit 5000
                                """)
                        .withholding("network_id", "id", "member_id")
                        .expired(
                                """
                                delete from circles.checkin where (network_id, circle_id, id) in (select network_id, circle_id, id
                                    from circles.checkin where vanishes_at < now() limit :limit)
                                """),
                Set.of("sentence"));
    }

    @Bean
    Luggage packedCheckins() {
        return Agreed.rows("circles.checkin");
    }
}
