package tragnetz.identity.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;

/** Whoever asks for a link leaves an address for an hour, with or without an account. */
@Configuration(proxyBeanMethods = false)
class AskData {

    @Bean
    PersonalTable askPlug() {
        return PersonalTable.of("identity.ask", Retention.hours(1, Basis.CONTRACT))
                .exported(
                        """
                        select address, return_path, shared_phone, tries, made_at, expires_at, answered_at, used_at,
                            made_at + interval '1 hour' as vanishes_at
                        from identity.ask where account_id = :account
                            or address in (select address from identity.email where account_id = :account)
                        order by made_at desc limit 500
                        """)
                .withholding("id", "browser_hash", "link_hash", "code_hash")
                .expired(
                        """
                        delete from identity.ask where id in (select id from identity.ask
                            where made_at < now() - interval '1 hour' limit :limit)
                        """)
                .erased(
                        """
                        delete from identity.ask where account_id = :account
                            or address in (select address from identity.email where account_id = :account)
                        """);
    }
}
