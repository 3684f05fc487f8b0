package tragnetz.networks.updates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/** What a person said for an organisation stays the organisation's for two years. */
@Configuration(proxyBeanMethods = false)
class UpdateData {

    @Bean
    PersonalTable organisationUpdatePlug() {
        return PersonalTable.of(
                        "networks.organisation_update",
                        Retention.days(730, Start.LAST_USE, Basis.INTEREST))
                .exported(
                        """
                        select n.name as network_id, o.name as organisation_id, u.people, u.offers, u.capacity, u.successes, u.challenges, u.wishes,
                            u.saved_at, u.told_at, u.saved_at + interval '730 days' as vanishes_at
                        from networks.organisation_update u join networks.organisation o on o.id = u.organisation_id
                        cross join lateral (select name from networks.pub_network where id = u.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        where u.account_id = :account order by u.saved_at limit 1000
                        """)
                .withholding("id")
                .expired(
                        """
                        delete from networks.organisation_update where (network_id, id) in (select network_id, id from networks.organisation_update
                            where saved_at < now() - interval '730 days' order by saved_at limit :limit)
                        """)
                .erased(
                        "update networks.organisation_update set account_id = null where account_id"
                                + " = :account");
    }

    @Bean
    Luggage packedUpdates() {
        return Luggage.ofNetwork("networks.organisation_update");
    }

    @Bean
    Luggage packedUpdateRequests() {
        return Luggage.ofNetwork("networks.update_request");
    }
}
