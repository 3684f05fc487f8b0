package tragnetz.identity.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/** What an account keeps; it goes last, after everything that refers to it. */
@Configuration(proxyBeanMethods = false)
class AccountData {

    @Bean
    PersonalTable accountPlug() {
        return PersonalTable.of("identity.account", Retention.asLongAsTheAccount())
                .exported(
                        """
                        select display_name, languages, ui_language, quiet_from, quiet_until, shared_phone, administrator, created_at, version, account_id
                        from identity.account where account_id = :account
                        """)
                .erased("delete from identity.account where account_id = :account")
                .hinderedBy(
                        """
                        select '' where (select administrator from identity.account where account_id = :account)
                            and not exists (select from identity.account where administrator and account_id <> :account)
                        """,
                        "data.identity.account.last",
                        "/administration")
                .last();
    }

    @Bean
    PersonalTable emailPlug() {
        return PersonalTable.of("identity.email", Retention.asLongAsTheAccount())
                .exported(
                        "select address, confirmed_at from identity.email where account_id ="
                                + " :account")
                .erased("delete from identity.email where account_id = :account");
    }
}
