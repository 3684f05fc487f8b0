package tragnetz.networks.ambassadors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/** Who is an ambassador; goes with the account, and a successor's name with hers. */
@Configuration(proxyBeanMethods = false)
class AmbassadorData {

    @Bean
    PersonalTable ambassadorPlug() {
        return PersonalTable.of("networks.ambassador", Retention.asLongAsTheAccount())
                .exported(
                        """
                        select n.name as network_id, a.shown_name, a.languages, a.region, a.appointed_by, a.appointed_on, a.training, a.trained_on,
                            s.display_name as successor_id, a.ends_on, a.paused
                        from networks.ambassador a
                        cross join lateral (select name from networks.pub_network where id = a.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        left join identity.pub_name s on s.account_id = a.successor_id
                        where a.account_id = :account order by n.name limit 100
                        """)
                .withholding("id")
                .erased("delete from networks.ambassador where account_id = :account");
    }

    @Bean
    Luggage packedAmbassadors() {
        return Luggage.ofNetwork("networks.ambassador");
    }

    @Bean
    Luggage packedFaces() {
        return Luggage.ofNetwork("networks.ambassador_face");
    }
}
