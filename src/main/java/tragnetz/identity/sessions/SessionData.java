package tragnetz.identity.sessions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/** Signed-in browsers vanish when their session ends. */
@Configuration(proxyBeanMethods = false)
class SessionData {

    @Bean
    PersonalTable sessionPlug() {
        return PersonalTable.of("identity.session", Retention.untilItExpires())
                .exported(
                        """
                        select device, created_at, seen_at, strong_at, shared_phone, expires_at, expires_at as vanishes_at
                        from identity.session where account_id = :account order by seen_at desc limit 500
                        """)
                .withholding("id", "token_hash")
                .expired(
                        """
                        delete from identity.session where (account_id, id) in (select account_id, id from identity.session
                            where expires_at < now() limit :limit)
                        """)
                .erased("delete from identity.session where account_id = :account");
    }
}
