package tragnetz.notifications.devices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/** A browser that could not be reached for half a year is forgotten. */
@Configuration(proxyBeanMethods = false)
class DeviceData {

    @Bean
    PersonalTable devicePlug() {
        return PersonalTable.of(
                        "notifications.device", Retention.days(180, Start.LAST_USE, Basis.CONSENT))
                .exported(
                        """
                        select label, endpoint, created_at, reached_at, coalesce(reached_at, created_at) + interval '180 days' as vanishes_at
                        from notifications.device where account_id = :account order by created_at limit 50
                        """)
                .withholding("id")
                .expired(
                        """
                        delete from notifications.device where (account_id, id) in (select account_id, id from notifications.device
                            where coalesce(reached_at, created_at) < now() - interval '180 days' limit :limit)
                        """)
                .erased("delete from notifications.device where account_id = :account");
    }
}
