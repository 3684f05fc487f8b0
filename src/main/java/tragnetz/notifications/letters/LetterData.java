package tragnetz.notifications.letters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/** Reply addresses end after half a year; what has been read is known for two months. */
@Configuration(proxyBeanMethods = false)
class LetterData {

    @Bean
    PersonalTable correspondencePlug() {
        return PersonalTable.of(
                        "notifications.correspondence",
                        Retention.days(180, Start.CREATION, Basis.CONTRACT))
                .exported(
                        """
                        select kind, opened_at, opened_at + interval '180 days' as vanishes_at from notifications.correspondence
                        where account_id = :account order by opened_at desc limit 1000
                        """)
                .withholding("token_hash", "subject")
                .expired(
                        """
                        delete from notifications.correspondence where token_hash in (select token_hash from notifications.correspondence
                            where opened_at < now() - interval '180 days' limit :limit)
                        """)
                .erased("delete from notifications.correspondence where account_id = :account");
    }

    @Bean
    PersonalTable inboundPlug() {
        return PersonalTable.of(
                        "notifications.inbound", Retention.days(60, Start.CREATION, Basis.INTEREST))
                .withholding("number", "validity", "uid", "fate", "read_at")
                .expired(
                        """
                        delete from notifications.inbound where number in (select number from notifications.inbound
                            where read_at < now() - interval '60 days' limit :limit)
                        """);
    }

    @Bean
    PersonalTable suspensionPlug() {
        return PersonalTable.of(
                        "notifications.suspension",
                        Retention.days(365, Start.LAST_USE, Basis.INTEREST))
                .exported(
                        """
                        select strikes, struck_at, reason, suspended_at, struck_at + interval '365 days' as vanishes_at
                        from notifications.suspension where account_id = :account
                        """)
                .expired(
                        """
                        delete from notifications.suspension where account_id in (select account_id from notifications.suspension
                            where struck_at < now() - interval '365 days' limit :limit)
                        """)
                .erased("delete from notifications.suspension where account_id = :account");
    }
}
