package tragnetz.identity.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/**
 * The people whom a moving network names, by name and address. Ways to sign in stay: passkeys are
 * bound to the old address of the house, seeds and cards to its keys.
 */
@Configuration(proxyBeanMethods = false)
class AccountLuggage {

    @Bean
    Luggage packedAccounts() {
        return Luggage.of(
                "identity.account",
                "select * from identity.account where account_id = any(:people)");
    }

    @Bean
    Luggage packedAddresses() {
        return Luggage.of(
                "identity.email", "select * from identity.email where account_id = any(:people)");
    }
}
