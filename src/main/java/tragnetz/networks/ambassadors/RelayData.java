package tragnetz.networks.ambassadors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/**
 * Conversations over the relay go 30 days after their last line; what was reported waits for a
 * decision, at most a year.
 */
@Configuration(proxyBeanMethods = false)
class RelayData {

    private static final Retention RULE = Retention.days(30, Start.LAST_USE, Basis.CONSENT);

    @Bean
    PersonalTable relayPlug() {
        return PersonalTable.of("networks.relay", RULE)
                .exported(
                        """
                        select n.name as network_id, r.language, r.state, r.reported_by, r.escalated, r.made_at, r.changed_at,
                            r.changed_at + case r.state when 'reported' then interval '1 year' else interval '30 days' end as vanishes_at
                        from networks.relay r
                        cross join lateral (select name from networks.pub_network where id = r.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        where r.account_id = :account order by r.made_at limit 1000
                        """)
                .withholding("id", "number_hash", "reply_to")
                .expired(
                        """
                        delete from networks.relay where (account_id, id) in (select account_id, id from networks.relay
                            where changed_at < now() - case state when 'reported' then interval '1 year' else interval '30 days' end order by changed_at limit :limit)
                        """)
                .erased("delete from networks.relay where account_id = :account");
    }
}
