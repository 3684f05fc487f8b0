package tragnetz.identity.authenticator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/**
 * An authenticator's seed and the codes on paper help nobody but a thief: they are not exported.
 */
@Configuration(proxyBeanMethods = false)
class AuthenticatorData {

    @Bean
    PersonalTable authenticatorPlug() {
        return PersonalTable.of("identity.authenticator", Retention.asLongAsTheAccount())
                .exported(
                        """
                        select created_at, confirmed_at from identity.authenticator
                        where account_id = :account
                        """)
                .withholding("seed", "last_step")
                .erased("delete from identity.authenticator where account_id = :account");
    }

    @Bean
    PersonalTable recoveryCodePlug() {
        return PersonalTable.of("identity.recovery_code", Retention.asLongAsTheAccount())
                .withholding("code_hash")
                .erased("delete from identity.recovery_code where account_id = :account");
    }
}
