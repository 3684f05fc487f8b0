package tragnetz.privacy.retention;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/** Plugs for the machine room's own tables, whose module knows nobody. */
@Configuration(proxyBeanMethods = false)
class PassingData {

    @Bean
    PersonalTable mailPlug() {
        return PersonalTable.of("shared.mail", Retention.days(7, Start.CREATION, Basis.CONTRACT))
                .exported(
                        """
                        select subject, body, recipient, language, created_at, due_at, sent_at, failed_at, good_until, neutral, attempts,
                            once, bulk, answered, leaving_at, held,
                            created_at + interval '7 days' as vanishes_at
                        from shared.mail where account_id = :account order by created_at desc limit 1000
                        """)
                .withholding("id", "token", "unsubscription")
                .expired(
                        """
                        delete from shared.mail where id in (select id from shared.mail
                            where created_at < now() - interval '7 days' limit :limit)
                        """)
                .erased("delete from shared.mail where account_id = :account");
    }

    /** Hashes alone; the clock is all they need. */
    @Bean
    PersonalTable idempotencyPlug() {
        return PersonalTable.of(
                        "shared.idempotency", Retention.days(1, Start.CREATION, Basis.INTEREST))
                .withholding("key_hash", "location", "created_at", "cookies")
                .expired(
                        """
                        delete from shared.idempotency where key_hash in (select key_hash from shared.idempotency
                            where created_at < now() - interval '1 day' limit :limit)
                        """);
    }

    @Bean
    PersonalTable rateBucketPlug() {
        return PersonalTable.of("shared.rate_bucket", Retention.hours(2, Basis.INTEREST))
                .withholding("bucket", "period", "drops")
                .expired(
                        """
                        delete from shared.rate_bucket where (bucket, period) in (select bucket, period from shared.rate_bucket
                            where period < now() - interval '2 hours' limit :limit)
                        """);
    }

    @Bean
    PersonalTable erasurePlug() {
        return PersonalTable.of(
                        "privacy.erasure", Retention.days(400, Start.CREATION, Basis.OBLIGATION))
                .withholding("account_hash", "receipt_hash", "erased_on")
                .expired(
                        """
                        delete from privacy.erasure where account_hash in (select account_hash from privacy.erasure
                            where erased_on < current_date - 400 limit :limit)
                        """);
    }
}
