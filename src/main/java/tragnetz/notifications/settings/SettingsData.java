package tragnetz.notifications.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/** Settings live as long as the account. */
@Configuration(proxyBeanMethods = false)
class SettingsData {

    @Bean
    PersonalTable preferencePlug() {
        return PersonalTable.of("notifications.preference", Retention.asLongAsTheAccount())
                .exported(
                        "select daily, hour, zone from notifications.preference where account_id ="
                                + " :account")
                .erased("delete from notifications.preference where account_id = :account");
    }

    @Bean
    PersonalTable choicePlug() {
        return PersonalTable.of("notifications.choice", Retention.asLongAsTheAccount())
                .exported(
                        """
                        select kind, mail, push from notifications.choice where account_id = :account order by kind limit 200
                        """)
                .erased("delete from notifications.choice where account_id = :account");
    }
}
