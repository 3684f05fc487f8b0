package tragnetz.notifications.notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/** Notices are news; after three months they are none. */
@Configuration(proxyBeanMethods = false)
class NoticeData {

    @Bean
    PersonalTable noticePlug() {
        return PersonalTable.of(
                        "notifications.notice", Retention.days(90, Start.CREATION, Basis.CONTRACT))
                .exported(
                        """
                        select kind, words, path, created_at, read_at, created_at + interval '90 days' as vanishes_at
                        from notifications.notice where account_id = :account order by created_at desc limit 1000
                        """)
                .withholding("id", "mail_due", "push_due")
                .expired(
                        """
                        delete from notifications.notice where (account_id, id) in (select account_id, id from notifications.notice
                            where created_at < now() - interval '90 days' limit :limit)
                        """)
                .erased("delete from notifications.notice where account_id = :account");
    }
}
