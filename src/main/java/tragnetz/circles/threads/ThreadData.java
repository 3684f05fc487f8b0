package tragnetz.circles.threads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.circles.circles.Agreed;
import tragnetz.circles.circles.SealedStore;
import tragnetz.privacy.Luggage;
import tragnetz.privacy.PersonalData;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

import java.util.Set;

/** What members wrote, as long as their circle keeps it. */
@Configuration(proxyBeanMethods = false)
class ThreadData {

    private static final String MINE =
            """
            join circles.belonging b on b.network_id = x.network_id and b.circle_id = x.circle_id and b.member_id = x.member_id
            join circles.circle c on c.network_id = x.network_id and c.id = x.circle_id
            where b.account_id = :account
            """;

    /** A topic outlives its author for those who answered; its subject does not. */
    @Bean
    PersonalData threadPlug(SealedStore sealed) {
        return sealed.plug(
                PersonalTable.of("circles.thread", Retention.untilItExpires())
                        .exported(
                                "select x.circle_id as of_circle, x.id as of_row, c.name as"
                                    + " circle_id, x.subject, x.language, x.created_at, x.last_at,"
                                    + " x.vanishes_at from circles.thread x "
                                        + MINE
                                        + " order by x.created_at desc limit 5000")
                        .withholding("network_id", "id", "member_id")
                        .expired(
                                """
                                delete from circles.thread where (network_id, circle_id, id) in (select network_id, circle_id, id
                                    from circles.thread where vanishes_at < now() limit :limit)
                                """)
                        .erased(
                                """
                                update circles.thread x set subject = '' from circles.belonging b where b.network_id = x.network_id
                                and b.circle_id = x.circle_id and b.member_id = x.member_id and b.account_id = :account
                                """),
                Set.of("subject"));
    }

    /** Goes with the belonging. */
    @Bean
    PersonalData messagePlug(SealedStore sealed) {
        return sealed.plug(
                PersonalTable.of("circles.message", Retention.untilItExpires())
                        .exported(
                                "select x.circle_id as of_circle, x.id as of_row, c.name as"
                                    + " circle_id, x.body, x.language, x.sent_at, x.edited_at,"
                                    + " x.removed_at, x.reason, x.vanishes_at from circles.message"
                                    + " x "
                                        + MINE
                                        + " order by x.sent_at desc limit 5000")
                        .withholding("network_id", "id", "thread_id", "member_id")
                        .expired(
                                """
                                delete from circles.message where (network_id, circle_id, id) in (select network_id, circle_id, id
                                    from circles.message where vanishes_at < now() limit :limit)
                                """),
                Set.of("body", "reason"));
    }

    /** Goes with the message, or with the belonging. */
    @Bean
    PersonalData circleReportPlug(SealedStore sealed) {
        return sealed.plug(
                PersonalTable.of("circles.report", Retention.untilItExpires())
                        .exported(
                                "select x.circle_id as of_circle, x.id as of_row, c.name as"
                                        + " circle_id, x.kind, x.note, x.reported_at from"
                                        + " circles.report x "
                                        + MINE
                                        + " order by x.reported_at desc limit 1000")
                        .withholding("network_id", "id", "message_id", "member_id"),
                Set.of("note"));
    }

    /** Goes with the topic, or with the belonging. */
    @Bean
    PersonalTable readingPlug() {
        return PersonalTable.of("circles.reading", Retention.untilItExpires())
                .exported(
                        "select c.name as circle_id, x.read_at from circles.reading x "
                                + MINE
                                + " order by x.read_at desc limit 1000")
                .withholding("network_id", "thread_id", "member_id");
    }

    @Bean
    Luggage packedThreads() {
        return Agreed.rows("circles.thread");
    }

    @Bean
    Luggage packedMessages() {
        return Agreed.rows("circles.message");
    }

    @Bean
    Luggage packedReadings() {
        return Agreed.rows("circles.reading");
    }

    @Bean
    Luggage packedCircleReports() {
        return Agreed.rows("circles.report");
    }
}
