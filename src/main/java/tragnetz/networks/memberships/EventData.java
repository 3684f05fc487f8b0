package tragnetz.networks.memberships;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/** Who paused, ended or began a membership; the line stays without the name when she goes. */
@Configuration(proxyBeanMethods = false)
class EventData {

    @Bean
    PersonalTable membershipEventPlug() {
        return PersonalTable.of(
                        "networks.membership_event",
                        Retention.days(1095, Start.CREATION, Basis.INTEREST))
                .exported(
                        """
                        select n.name as network_id, e.name, e.event, e.reason, e.at, e.at + interval '1095 days' as vanishes_at
                        from networks.membership_event e
                        cross join lateral (select name from networks.pub_network where id = e.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        where e.by_id = :account order by e.at limit 1000
                        """)
                .withholding("id", "organisation_id", "by_id")
                .expired(
                        """
                        delete from networks.membership_event where (network_id, id) in (select network_id, id from networks.membership_event
                            where at < now() - interval '1095 days' order by at limit :limit)
                        """)
                .erased(
                        "update networks.membership_event set by_id = null, reason = '' where by_id"
                                + " = :account");
    }
}
