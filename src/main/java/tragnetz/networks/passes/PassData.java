package tragnetz.networks.passes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/** Who got a paper pass from which network, and from whose hand. */
@Configuration(proxyBeanMethods = false)
class PassData {

    @Bean
    PersonalTable passPlug() {
        return PersonalTable.of("networks.pass", Retention.asLongAsTheAccount())
                .exported(
                        """
                        select n.name as network_id, p.issued_at, i.display_name as issued_by from networks.pass p
                        cross join lateral (select name from networks.pub_network where id = p.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        left join identity.pub_name i on i.account_id = p.issued_by
                        where p.account_id = :account order by p.issued_at limit 500
                        """)
                .erased("delete from networks.pass where account_id = :account");
    }
}
