package tragnetz.identity.factors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/** Wrong tries are forgotten after a quiet day. */
@Configuration(proxyBeanMethods = false)
class AttemptData {

    @Bean
    PersonalTable attemptPlug() {
        return PersonalTable.of(
                        "identity.attempt", Retention.days(1, Start.LAST_USE, Basis.INTEREST))
                .exported(
                        """
                        select kind, tries, last_at, last_at + interval '1 day' as vanishes_at
                        from identity.attempt where account_id = :account order by kind
                        """)
                .expired(
                        """
                        delete from identity.attempt where (account_id, kind) in (select account_id, kind from identity.attempt
                            where last_at < now() - interval '1 day' limit :limit)
                        """)
                .erased("delete from identity.attempt where account_id = :account");
    }
}
