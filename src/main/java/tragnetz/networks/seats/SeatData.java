package tragnetz.networks.seats;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/** Where a person sits; a network must not lose its last coordinator. */
@Configuration(proxyBeanMethods = false)
class SeatData {

    @Bean
    PersonalTable seatPlug() {
        return PersonalTable.of("networks.seat", Retention.asLongAsTheAccount())
                .exported(
                        """
                        select n.name as network_id, s.role, o.name as organisation_id, s.since
                        from networks.seat s
                        cross join lateral (select name from networks.pub_network where id = s.network_id order by (text_language = language) desc, text_language limit 1) n
                        left join networks.organisation o on o.id = s.organisation_id
                        where s.account_id = :account order by n.name, s.role limit 1000
                        """)
                .withholding("id")
                .erased("delete from networks.seat where account_id = :account")
                .hinderedBy(
                        """
                        select n.name from networks.seat s
                        cross join lateral (select name from networks.pub_network where id = s.network_id order by (text_language = language) desc, text_language limit 1) n
                        where s.account_id = :account and s.role = 'coordinator' and not exists (
                            select from networks.seat other where other.network_id = s.network_id
                            and other.role = 'coordinator' and other.account_id <> :account)
                        order by 1 limit 1
                        """,
                        "data.networks.seat.last",
                        "/my");
    }
}
